<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${page.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${page.style}">
<link rel="icon" href="data:,">
</head>
<body class="error">
<main>
<p class="status">${page.status}</p>
<h1>${page.title}</h1>
<p class="detail">${page.detail}</p>
<p><a href="/">All crafts and levels</a></p>
</main>
</body>
</html>

<#import "frame.ftl" as f>
<!DOCTYPE html>
<html lang="en">
<@f.head page.title page.style/>
<body class="error">
<main>
<p class="status">${page.status}</p>
<h1>${page.title}</h1>
<p class="detail">${page.detail}</p>
<p><a href="/">All crafts and levels</a></p>
</main>
</body>
</html>

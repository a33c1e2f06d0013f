<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${page.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<#if page.onward != ""><meta http-equiv="refresh" content="1; url=${page.onward}"></#if>
<link rel="stylesheet" href="${page.style}">
<link rel="icon" href="data:,">
</head>
<body class="error">
<main>
<h1>${page.title}</h1>
<p class="detail">${page.detail}</p>
<#if page.button != "">
<form method="post" action="/signout">
<input type="hidden" name="_token" value="${page.token}">
<p><button type="submit">${page.button}</button></p>
</form>
</#if>
<#if page.onward != ""><p><a href="${page.onward}">Go on to the sign-in provider</a></p></#if>
<p><a href="/">All crafts and levels</a></p>
</main>
</body>
</html>

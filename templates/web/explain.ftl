<#import "frame.ftl" as f>
<#import "explanation.ftl" as explanation>
<#assign it = page.explanation>
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>How ${it.framework} was read</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${page.styles?no_esc}</style>
<link rel="icon" href="${f.icon}">
</head>
<body class="report-page">
<main>
<div class="title">
<h1>How <span lang="${it.language}">${it.framework}</span> was read</h1>
<p class="meta">${it.used} of ${it.files} files are part of a craft</p>
</div>
<@explanation.parts it/>
</main>
</body>
</html>

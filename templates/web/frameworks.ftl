<#import "frame.ftl" as f>
<!DOCTYPE html>
<html lang="en">
<@f.head "Career frameworks" page.style/>
<body class="frameworks">
<header class="bar"><div class="inner"><p class="brand"><@f.mark/> Career frameworks</p></div></header>
<main id="_main">
<div class="title"><h1>Career frameworks</h1></div>
<ul class="cards">
<#list page.frameworks as framework>
<li class="card">
<h2 lang="${framework.language}"><a href="${framework.address}">${framework.name}</a></h2>
<p class="about"><@f.count framework.crafts "craft" "crafts"/> · <@f.count framework.levels "level" "levels"/> · version <span class="version">${framework.version}</span><#if framework.date != ""> · <time datetime="${framework.date}">${framework.date}</time></#if></p>
<#if framework.held><p><span class="badge">A newer version is held back</span></p></#if>
</li>
</#list>
</ul>
</main>
</body>
</html>

<!DOCTYPE html>
<#assign it = page.explanation>
<html lang="en">
<head>
<meta charset="utf-8">
<title>How ${it.framework} was read</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<#if page.style != ""><link rel="stylesheet" href="${page.style}"><#else><style>${page.styles?no_esc}</style></#if>
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M1 11h4v4H1zm5-4h4v8H6zm5-5h4v13h-4z' fill='%23808a94'/%3E%3C/svg%3E">
</head>
<body>
<header>
<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><path d="M1 11h4v4H1zm5-4h4v8H6zm5-5h4v13h-4z"/></svg>
<h1>How <span lang="${it.language}">${it.framework}</span> was read</h1>
<p class="meta">${it.used} of ${it.files} files are part of a craft<#if page.style != ""> · <a href="/">Documents</a></#if></p>
</header>

<#macro reasons id title list>
<#if list?has_content>
<section class="report" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<ul class="places">
<#list list as reason>
<li><span class="where">${reason.where}</span> ${reason.text}</li>
</#list>
</ul>
</section>
</#if>
</#macro>

<main class="single">
<#list it.crafts as craft>
<section class="report" aria-labelledby="${craft.id}">
<h2 id="${craft.id}" lang="${it.language}">${craft.name}</h2>
<p>Read as <code>${craft.layout}</code>: ${craft.looks} (${craft.percent} % certain).</p>
<ul class="because"><#list craft.evidence as evidence><li>${evidence}</li></#list></ul>
<div class="wide" tabindex="0" role="region" aria-labelledby="${craft.id}">
<table class="grid">
<thead><tr><th scope="col">Area</th><#list craft.levels as level><th scope="col" lang="${it.language}">${level}</th></#list></tr></thead>
<tbody>
<#list craft.rows as row>
<tr><th scope="row" lang="${it.language}">${row.area}</th><#list row.cells as cell><td class="cell-${cell.name()?lower_case}"><span aria-hidden="true">${cell.sign()}</span><span class="kind">${cell.meaning()}</span></td></#list></tr>
</#list>
</tbody>
</table>
</div>
<details><summary>${craft.files?size} <#if craft.files?size == 1>file<#else>files</#if></summary><ul class="places"><#list craft.files as file><li class="where">${file}</li></#list></ul></details>
<#if craft.setAside?has_content>
<details><summary>${craft.setAside?size} set aside</summary><ul class="places"><#list craft.setAside as part><li><span class="where">${part.where}</span> ${part.text}</li></#list></ul></details>
</#if>
</section>
<#else>
<p class="none">No career framework was recognised.</p>
</#list>
<#if it.crafts?has_content><p class="meta">● written, ○ still to be written, = as another level, · nothing</p></#if>

<@reasons "_unused" "Not used" it.rejected/>
<@reasons "_skipped" "Files that are part of no craft" it.skipped/>
<@reasons "_repairs" "Repaired or left out" it.repairs/>
<@reasons "_links" "Dead links" it.links/>
<section class="report" aria-labelledby="_settings">
<h2 id="_settings">As levelpress.yml</h2>
<p>Put this file beside the pages and change what is wrong.</p>
<pre tabindex="0">${it.settings}</pre>
</section>
</main>
</body>
</html>

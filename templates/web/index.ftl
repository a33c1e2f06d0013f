<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${page.framework}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${page.style}">
<link rel="icon" href="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M1 11h4v4H1zm5-4h4v8H6zm5-5h4v13h-4z' fill='%23808a94'/%3E%3C/svg%3E">
</head>
<body>
<a class="skip" href="#_levels">Skip to the levels</a>
<#macro count number one many>${number} ${(number == 1)?then(one, many)}</#macro>

<header>
<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><path d="M1 11h4v4H1zm5-4h4v8H6zm5-5h4v13h-4z"/></svg>
<h1 lang="${page.language}">${page.framework}</h1>
<p class="meta">Version <span class="version">${page.version}</span><#if page.date != ""> · <time datetime="${page.date}">${page.date}</time></#if> · <@count page.crafts?size "craft" "crafts"/> · <@count page.levels "level" "levels"/></p>
</header>

<#if page.heldReasons?has_content>
<section class="held" aria-labelledby="_held">
<h2 id="_held">These are the last good documents</h2>
<p>The framework was changed at <time>${page.heldSince}</time> in a way that would spoil documents. The new version appears here as soon as this is put right:</p>
<ul class="places">
<#list page.heldReasons as reason>
<li>${reason}</li>
</#list>
</ul>
</section>
</#if>

<div class="columns">
<nav aria-label="Crafts">
<ul lang="${page.language}">
<#list page.crafts as craft>
<li><a href="#${craft.id}">${craft.name} <span class="number">${craft.levels?size}</span></a></li>
</#list>
</ul>
</nav>

<main id="_levels">
<#if page.problems?has_content>
<details class="problems<#if page.errors gt 0> severe</#if>">
<summary><#if page.errors gt 0><@count page.errors "error" "errors"/></#if><#if page.errors gt 0 && page.warnings gt 0>, </#if><#if page.warnings gt 0><@count page.warnings "warning" "warnings"/></#if> in the framework's text</summary>
<ul class="places">
<#list page.problems as problem>
<li><span class="where">${problem.where}</span> <span class="badge<#if problem.error> error</#if>">${problem.error?then("Error", "Warning")}</span> ${problem.message}; ${problem.remedy}</li>
</#list>
</ul>
</details>
</#if>

<#macro downloads word what level links>
<div class="downloads">
<span class="kind">${word}</span>
<p class="links"><#list links as link><a href="${link.address}" aria-label="${link.format}, ${what} ${level.title}">${link.format}</a><#sep> </#sep></#list></p>
</div>
</#macro>

<#list page.crafts as craft>
<section class="craft" aria-labelledby="${craft.id}">
<div class="craft-head">
<h2 id="${craft.id}" lang="${page.language}" tabindex="-1">${craft.name}</h2>
<span class="column" aria-hidden="true">Profile</span>
<span class="column" aria-hidden="true">Review</span>
</div>
<ol>
<#list craft.levels as level>
<li>
<div class="name">
<h3 lang="${page.language}">${level.title}</h3>
<#if level.label != "" || level.draft>
<p class="about"><#if level.label != ""><span lang="${page.language}">${level.label}</span></#if><#if level.draft> <span class="badge">Draft</span></#if></p>
</#if>
</div>
<@downloads "Profile" "profile of" level level.profile/>
<@downloads "Review" "review template for" level level.review/>
</li>
</#list>
</ol>
</section>
<#else>
<p class="none">There are no crafts yet. A craft is a page with levels below it; they appear here as soon as they are there.</p>
</#list>

<footer>
<p><a href="/explain">How the pages were read</a></p>
<p>For programs: <a href="/framework.json">framework.json</a> <a href="/problems.json">problems.json</a> <a href="/openapi.yaml">openapi.yaml</a></p>
<p>Draft: something of the level is still to be described.</p>
</footer>
</main>
</div>
</body>
</html>

<#-- What stands around every page: head, way back, search, why this is not the newest version, and the foot. -->
<#assign icon = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M1 11h4v4H1zm5-4h4v8H6zm5-5h4v13h-4z' fill='%23808a94'/%3E%3C/svg%3E">

<#macro count number one many>${number} ${(number == 1)?then(one, many)}</#macro>

<#macro head title style>
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${style}">
<link rel="icon" href="${icon}">
</head>
</#macro>

<#macro mark><svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><path d="M1 11h4v4H1zm5-4h4v8H6zm5-5h4v13h-4z"/></svg></#macro>

<#macro page frame title kind query="">
<!DOCTYPE html>
<html lang="en">
<@head (title == frame.framework)?then(title, title + " · " + frame.framework) frame.style/>
<body class="${kind}">
<a class="skip" href="#_main">Skip to the content</a>
<header class="bar">
<div class="inner">
<p class="brand"><#if frame.several><a class="all" href="/" aria-label="All frameworks"><@mark/></a><#else><@mark/></#if> <a href="${frame.home}" lang="${frame.language}">${frame.framework}</a></p>
<#if !frame.still>
<form class="search" role="search" action="${frame.base}/search">
<input type="search" name="q" value="${query}" placeholder="Search levels and areas" aria-label="Search levels and areas" autocomplete="off" spellcheck="false" required>
<button>Search</button>
</form>
</#if>
</div>
</header>
<@held frame/>
<main id="_main" tabindex="-1">
<#nested>
</main>
<footer>
<div class="inner">
<p>Version <#if frame.permanent != "" && !frame.fixed><a class="version" href="${frame.permanent}/">${frame.version}</a><#else><span class="version">${frame.version}</span></#if><#if frame.date != ""> · <time datetime="${frame.date}">${frame.date}</time></#if></p>
<#if !frame.still>
<p>For authors: <a href="${frame.base}/preview">Try a page</a> · <a href="${frame.base}/explain">Import report</a><#if frame.errors gt 0> <span class="badge error"><@count frame.errors "error" "errors"/></span></#if><#if frame.warnings gt 0> <span class="badge"><@count frame.warnings "warning" "warnings"/></span></#if></p>
<p>For people teams: <a href="${frame.base}/reviews">Review forms</a> · <a href="${frame.base}/collect">Collect answers</a> · <a href="/postings">Postings</a></p>
</#if>
<p>For programs: <a href="${frame.base}/framework.json">framework.json</a><#if !frame.still> <a href="/api">API</a></#if></p>
</div>
</footer>
</body>
</html>
</#macro>

<#-- Said on every page, and in print. -->
<#macro held frame>
<#if frame.fixed>
<section class="held" aria-label="An earlier version">
<p>This is version <span class="version">${frame.version}</span> and stays as it is. <a href="${frame.base?keep_before_last("/at/")}/">The newest version</a></p>
</section>
<#elseif frame.held.since != "">
<section class="held" aria-labelledby="_held">
<h2 id="_held">These are the last good documents</h2>
<p>Since <time>${frame.held.since}</time> there is a newer state that cannot be used. It appears here as soon as this is put right:</p>
<ul class="places">
<#list frame.held.reasons as reason>
<li><#if reason.address != ""><a href="${reason.address}">${reason.text}</a><#else>${reason.text}</#if></li>
</#list>
</ul>
</section>
</#if>
</#macro>

<#-- Where a page is among the others. -->
<#macro trail frame craft="" craftAddress="" here="">
<nav class="trail" aria-label="Where you are">
<ol lang="${frame.language}">
<li><a href="${frame.home}">${frame.framework}</a></li>
<#if craft != ""><li><a href="${craftAddress}">${craft}</a></li></#if>
<#if here != ""><li aria-current="page">${here}</li></#if>
</ol>
</nav>
</#macro>

<#macro draft><span class="badge" title="Something of this level is still to be described">Draft</span></#macro>

<#-- What a level says of an area. -->
<#macro expectation row>
<#if row.placeholder><p class="placeholder">Not yet described</p>
<#else><#if row.inheritedFrom != "" && row.resolved><p class="inherited">As ${row.inheritedFrom}</p></#if>${row.text}</#if>
</#macro>

<#-- What a level expects, area by area. Ids begin with what tells several on a page apart. -->
<#macro areas doc ids="">
<div class="areas">
<#list doc.areas as row>
<section class="area" id="${ids}at-${row.id}" aria-labelledby="${ids}at-${row.id}-name">
<h3 id="${ids}at-${row.id}-name"><#if row.described && ids == ""><a href="#area-${row.id}">${row.name}</a><#else>${row.name}</#if></h3>
<div class="prose"><@expectation row/></div>
</section>
</#list>
</div>
</#macro>

<#macro problems list>
<ul class="places">
<#list list as problem>
<li><#if problem.address != ""><a class="where" href="${problem.address}">${problem.where}</a><#else><span class="where">${problem.where}</span></#if> <span class="badge<#if problem.error> error</#if>">${problem.error?then("Error", "Warning")}</span> ${problem.message}; ${problem.remedy}</li>
</#list>
</ul>
</#macro>

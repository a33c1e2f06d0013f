<#import "frame.ftl" as f>
<@f.page page.frame page.frame.framework "index">
<div class="title">
<h1 lang="${page.frame.language}">${page.frame.framework}</h1>
<p class="meta"><@f.count page.crafts?size "craft" "crafts"/> · <@f.count page.levels "level" "levels"/></p>
</div>

<div class="crafts">
<#list page.crafts as craft>
<section class="card craft" aria-labelledby="${craft.id}">
<div class="card-head">
<h2 id="${craft.id}" lang="${page.frame.language}"><a href="${craft.address}">${craft.name}</a></h2>
<a class="quiet" href="${craft.matrix}" aria-label="All levels of ${craft.name} side by side">Side by side</a>
</div>
<#if craft.about != ""><p class="about" lang="${page.frame.language}">${craft.about}</p></#if>
<ol class="levels">
<#list craft.levels as level>
<li>
<a class="level" href="${level.address}" lang="${page.frame.language}">${level.title}</a>
<span class="about"><#if level.label != ""><span lang="${page.frame.language}">${level.label}</span></#if><#if level.draft> <@f.draft/></#if></span>
<a class="button small" href="${level.pdf}" aria-label="PDF, profile of ${level.title}">PDF</a>
</li>
</#list>
</ol>
</section>
<#else>
<p class="none">There are no crafts yet. A craft is a page with levels below it; they appear here as soon as they are there. <#if !page.frame.still><a href="${page.frame.base}/explain">The import report</a> says how each page was read.</#if></p>
</#list>
</div>
</@f.page>

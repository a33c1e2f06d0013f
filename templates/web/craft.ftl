<#import "frame.ftl" as f>
<@f.page page.frame page.name "craft-page">
<@f.trail page.frame "" "" page.name/>
<div class="title">
<h1 lang="${page.frame.language}">${page.name}</h1>
<p class="actions"><a class="button" href="${page.matrix}">All levels side by side</a><#if page.source != ""> <a class="button plain" href="${page.source}">Source</a></#if></p>
</div>
<#if page.description??><div class="prose lead" lang="${page.frame.language}">${page.description}</div></#if>

<section aria-labelledby="_levels">
<h2 id="_levels">Levels</h2>
<ol class="ladder card">
<#list page.levels as level>
<li>
<a class="level" href="${level.address}" lang="${page.frame.language}">${level.title}</a><#if level.draft> <@f.draft/></#if>
<#if level.label != level.title><span class="about" lang="${page.frame.language}">${level.label}</span></#if>
<#if level.summary != ""><p lang="${page.frame.language}">${level.summary}</p></#if>
<#if level.change != ""><p class="about">From the level before: ${level.change?uncap_first}</p></#if>
</li>
<#else>
<li>This craft has no levels yet.</li>
</#list>
</ol>
</section>

<#if page.areas?has_content>
<section aria-labelledby="_areas">
<h2 id="_areas">Areas</h2>
<div class="notes" lang="${page.frame.language}">
<#list page.areas as area>
<div class="note" id="area-${area.id}"><h3>${area.name}</h3><div class="prose">${area.text}</div></div>
</#list>
</div>
</section>
</#if>
</@f.page>

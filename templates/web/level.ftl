<#import "frame.ftl" as f>
<#assign doc = page.profile>
<@f.page page.frame doc.masthead.title "level-page">
<@f.trail page.frame page.craft page.craftAddress doc.masthead.label/>
<div class="title">
<p class="kicker" lang="${page.frame.language}">${page.craft}<#if doc.masthead.label != doc.masthead.title> · ${doc.masthead.label}</#if></p>
<h1 lang="${page.frame.language}">${doc.masthead.title}</h1>
</div>

<div class="columns">
<aside>
<section class="card take" aria-labelledby="_take">
<h2 id="_take">Take it with you</h2>
<h3 id="_profile">Role profile</h3>
<p class="downloads" role="group" aria-labelledby="_profile"><#list page.profiles as link><a class="button<#if !link?is_first> plain</#if>" href="${link.address}">${link.format}</a> </#list></p>
<h3 id="_review">Review form</h3>
<p class="downloads" role="group" aria-labelledby="_review"><#list page.reviews as link><a class="button plain" href="${link.address}">${link.format}</a> </#list></p>
<h3 id="_posting">For a job posting</h3>
<p class="downloads" role="group" aria-labelledby="_posting"><#list page.postings as link><a class="button plain" href="${link.address}">${link.format}</a> </#list></p>
<#if page.make != ""><p><a href="${page.make}">Make a posting</a> with pay, place and how to apply</p></#if>
</section>
<nav class="card steps" aria-labelledby="_steps">
<h2 id="_steps">Levels</h2>
<ol lang="${page.frame.language}">
<#list page.steps as step>
<li><a href="${step.address}"<#if step.current> aria-current="page"</#if>>${step.label}</a></li>
</#list>
</ol>
</nav>
<#if page.before?has_content || page.next?has_content>
<section class="card" aria-labelledby="_changes">
<h2 id="_changes">What changes</h2>
<#list page.before as other>
<p><a href="${other.address}">From <span lang="${page.frame.language}">${other.label}</span></a><br>${other.change}</p>
</#list>
<#list page.next as other>
<p><a href="${other.address}">To <span lang="${page.frame.language}">${other.label}</span></a><br>${other.change}</p>
</#list>
</section>
</#if>
<#if page.source != ""><p class="about"><a href="${page.source}">Source of this page</a></p></#if>
</aside>

<article lang="${page.frame.language}">
<#if doc.draft><p class="draft-note" lang="en"><strong>Draft.</strong> Not yet described: <#list doc.placeholders as row>${row.name}<#sep>, </#list></p></#if>
<div class="prose lead">${doc.summary}</div>
<h2 lang="en">What is expected</h2>
<#if doc.areas?has_content>
<@f.areas doc/>
<#else>
<p class="placeholder" lang="en">No areas are described for this level yet.</p>
</#if>
<#list doc.sections as section>
<h2>${section.name}</h2>
<div class="prose">${section.text}</div>
</#list>
<#if doc.descriptions?has_content>
<h2 lang="en">About the areas</h2>
<div class="notes">
<#list doc.descriptions as note>
<div class="note" id="area-${note.id}"><h3>${note.name}</h3><div class="prose">${note.text}</div></div>
</#list>
</div>
</#if>
</article>
</div>
</@f.page>

<#import "frame.ftl" as f>
<#assign words = {"SAME": "Unchanged", "DIFFERENT": "Different", "NEW": "New", "GONE": "No longer described"}>
<@f.page page.frame page.from.label + " to " + page.to.label "compare-page">
<@f.trail page.frame page.craft page.craftAddress "What changes"/>
<div class="title">
<p class="kicker" lang="${page.frame.language}">${page.craft}</p>
<h1>From <span lang="${page.frame.language}">${page.from.label}</span> to <span lang="${page.frame.language}">${page.to.label}</span></h1>
<p class="meta">${page.comparison.summary()}<#if page.comparison.rows?has_content>. What both say alike is faint.</#if></p>
</div>
<#macro side level parts>
<div class="side">
<h3 lang="${page.frame.language}"><a href="${level.address}">${level.label}</a></h3>
<div class="prose"><#list parts as part><div<#if part.shared> class="shared"</#if>>${part.text}</div><#else><p class="missing" lang="en">Nothing</p></#list></div>
</div>
</#macro>
<div class="changes" lang="${page.frame.language}">
<#list page.comparison.rows as row>
<section class="card change" aria-labelledby="at-${row.id}">
<div class="card-head"><h2 id="at-${row.id}">${row.area}</h2> <span class="badge kind-${row.change?lower_case}" lang="en">${words[row.change]}</span></div>
<#if row.change == "SAME">
<div class="prose shared"><#list row.after as part>${part.text}</#list></div>
<#else>
<div class="sides"><@side page.from row.before/><@side page.to row.after/></div>
</#if>
</section>
<#else>
<p class="none" lang="en">Neither level describes an area yet.</p>
</#list>
</div>
</@f.page>

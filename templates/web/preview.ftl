<#import "frame.ftl" as f>
<#import "explanation.ftl" as explanation>
<@f.page page.frame "Try a page" "preview-page">
<@f.trail page.frame "" "" "Try a page"/>
<div class="title">
<h1>Try a page</h1>
<p class="meta">See what a page of a level, a file or a whole archive becomes, before it is pushed. Nothing of it is kept.</p>
</div>
<form class="card sheet" method="post" action="${page.action}" enctype="multipart/form-data">
<p><label for="_text">Paste Markdown</label><textarea id="_text" name="text" rows="8" spellcheck="false">${page.text}</textarea></p>
<p><label for="_file">or choose a file (.md, .yml, .csv, .xlsx or .zip, up to 8 MB)</label><input id="_file" type="file" name="file" accept=".md,.mdx,.markdown,.yml,.yaml,.csv,.tsv,.xlsx,.zip"></p>
<p><button>Show it</button></p>
</form>
<#list page.read as read>
<section class="report card" aria-labelledby="_problems">
<h2 id="_problems">What you should know</h2>
<#if page.problems?has_content><@f.problems page.problems/><#else><p>Everything was understood, and nothing is missing.</p></#if>
</section>
<#list page.levels as doc>
<article class="card level-shown" lang="${read.language}" aria-labelledby="_level-${doc?index}">
<p class="kicker">${doc.masthead.craft}<#if doc.masthead.label != doc.masthead.title> · ${doc.masthead.label}</#if></p>
<h2 id="_level-${doc?index}">${doc.masthead.title}</h2>
<#if doc.draft><p class="draft-note" lang="en"><strong>Draft.</strong> Not yet described: <#list doc.placeholders as row>${row.name}<#sep>, </#list></p></#if>
<div class="prose lead">${doc.summary}</div>
<@f.areas doc "l${doc?index}-"/>
<#list doc.sections as section>
<h3>${section.name}</h3>
<div class="prose">${section.text}</div>
</#list>
</article>
</#list>
<#if page.more gt 0><p class="meta">and <@f.count page.more "more level" "more levels"/></p></#if>
<@explanation.parts read/>
</#list>
</@f.page>

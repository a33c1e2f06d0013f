<#import "frame.ftl" as f>
<#import "explanation.ftl" as explanation>
<#assign it = page.explanation>
<@f.page page.frame "Import report" "report-page">
<@f.trail page.frame "" "" "Import report"/>
<div class="title">
<h1>Import report</h1>
<p class="meta">${it.used} of ${it.files} files are part of a craft</p>
</div>
<section class="report card" aria-labelledby="_problems">
<h2 id="_problems">What the authors should know</h2>
<#if page.problems?has_content>
<p><#if page.frame.errors gt 0><@f.count page.frame.errors "error" "errors"/></#if><#if page.frame.errors gt 0 && page.frame.warnings gt 0>, </#if><#if page.frame.warnings gt 0><@f.count page.frame.warnings "warning" "warnings"/></#if>; <a href="${page.frame.base}/problems.json">problems.json</a> for programs</p>
<@f.problems page.problems/>
<#else>
<p>Nothing: every page that was recognised is complete and every link leads somewhere.</p>
</#if>
</section>
<@explanation.parts it/>
</@f.page>

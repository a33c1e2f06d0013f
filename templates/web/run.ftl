<#import "frame.ftl" as f>
<#import "runs.ftl" as runs>
<#assign open = page.state == "waiting" || page.state == "running">
<@f.page page.frame page.title "run">
<@f.trail page.frame "" "" page.title/>
<div class="title">
<h1>${page.title}</h1>
<p class="meta">Only you see this page. Everything on it is deleted <#if open>an hour after it is done<#else>at <time>${page.kept}</time></#if>.</p>
</div>
<#if page.state == "planned">
<#list page.plan as plan>
<section class="card sheet" aria-labelledby="_confirm">
<h2 id="_confirm">Make <@f.count plan.forms "form" "forms"/>?</h2>
<#if page.errors gt 0>
<p class="draft-note"><#if plan.rows gt plan.forms><span><@f.count plan.rows - plan.forms "row" "rows"/> of ${plan.rows} cannot be used and would be left out.</span></#if> <span>You can put the list right and send it again instead.</span></p>
</#if>
<form method="post" action="${page.address}/start${page.token}" class="actions">
<button>Make the <#if page.errors gt 0>other </#if>${(plan.forms == 1)?then("form", "forms")}</button>
<a class="button plain" href="${page.frame.base}/reviews">Send another list</a>
</form>
</section>
</#list>
<#elseif open>
<section class="card sheet" aria-labelledby="_progress" id="_running" data-progress="${page.address}.json">
<h2 id="_progress">${runs.word(page.state)}</h2>
<#if page.total gt 0>
<progress max="${page.total?c}" value="${page.done?c}" aria-labelledby="_progress"></progress>
</#if>
<p role="status"><span><span id="_done">${page.done}</span><#if page.total gt 0> of ${page.total}</#if> <#if page.total gt 0>forms made<#else>files read</#if></span></p>
<p><a class="button plain" href="${page.address}">Look again</a></p>
</section>
<script src="/run.js" defer></script>
<#elseif page.state == "failed">
<div class="wrong" role="alert"><p>This did not work: ${page.failure}.</p></div>
<#else>
<section class="card sheet" aria-labelledby="_results">
<h2 id="_results">Results</h2>
<ul class="results">
<#list page.results as result>
<li><a class="button" href="${result.address}" download>${result.name}</a> <span class="about">${result.about} · ${result.size}</span></li>
</#list>
</ul>
</section>
</#if>
<#list page.plan as plan>
<#if plan.unmade?has_content>
<section class="card" aria-labelledby="_unmade">
<h2 id="_unmade">Not made</h2>
<ul class="places"><#list plan.unmade as sentence><li>${sentence}</li></#list></ul>
</section>
</#if>
</#list>
<#if page.problems?has_content>
<section class="card" aria-labelledby="_problems">
<h2 id="_problems">What you should look at</h2>
<@f.problems page.problems/>
<#if page.moreProblems gt 0><p class="meta">and <@f.count page.moreProblems "more" "more"/></p></#if>
</section>
</#if>
<#list page.plan as plan>
<#if page.state == "planned">
<section class="card" aria-labelledby="_columns">
<h2 id="_columns">How the list is understood</h2>
<div class="wide" tabindex="0" role="group" aria-labelledby="_columns">
<table class="facts">
<thead><tr><th scope="col">Column</th><th scope="col">is taken as</th></tr></thead>
<tbody>
<#list plan.columns as column>
<tr><th scope="row">${column.header}</th><td><#if column.meaning == ""><span class="missing">not used</span><#else>${column.meaning}</#if></td></tr>
</#list>
</tbody>
</table>
</div>
</section>
</#if>
<section class="card" aria-labelledby="_groups">
<h2 id="_groups">Forms</h2>
<div class="wide" tabindex="0" role="group" aria-labelledby="_groups">
<table class="facts" lang="${page.frame.language}">
<thead lang="en"><tr><th scope="col">Craft</th><th scope="col">Level</th><th scope="col" class="number">Forms</th></tr></thead>
<tbody>
<#list plan.groups as group>
<tr><td>${group.craft}</td><td>${group.level}</td><td class="number">${group.forms}</td></tr>
</#list>
</tbody>
</table>
</div>
<#if page.state == "planned">
<h3>The first files</h3>
<ul class="places files">
<#list plan.first as form><li><span class="where">${form.path}</span> <span class="about">for ${form.person}, ${form.craft}, ${form.level}</span></li></#list>
</ul>
</#if>
</section>
</#list>
<#list page.answers as answers>
<section class="card" aria-labelledby="_answers">
<h2 id="_answers"><@f.count answers.forms?size + answers.more "form" "forms"/></h2>
<#if answers.forms?has_content>
<div class="wide" tabindex="0" role="group" aria-labelledby="_answers">
<table class="facts">
<thead><tr><th scope="col">Person</th><th scope="col">Craft</th><th scope="col">Level</th><th scope="col">Period</th><th scope="col" class="number">Answers</th><th scope="col" class="number">Not answered</th></tr></thead>
<tbody>
<#list answers.forms as form>
<tr><th scope="row">${form.person}</th><td lang="${page.frame.language}">${form.craft}</td><td lang="${page.frame.language}">${form.level}</td><td>${form.period}</td><td class="number">${form.answers}</td><td class="number">${form.gaps}</td></tr>
</#list>
</tbody>
</table>
</div>
<#if answers.more gt 0><p class="meta">and <@f.count answers.more "more" "more"/>, which are in the files</p></#if>
<#else>
<p>No review form was found in what you sent.</p>
</#if>
</section>
</#list>
<form method="post" action="${page.address}/delete${page.token}">
<button class="plain">${open?then("Stop and delete", "Delete now")}</button>
</form>
</@f.page>

<#import "frame.ftl" as f>
<@f.page page.frame "Published postings" "postings-page">
<@f.trail page.frame "" "" "Published postings"/>
<div class="title">
<h1>Published postings</h1>
<p class="meta">Everyone can read these. A posting is published on the page of a level: “Make a posting”.</p>
</div>
<#if page.there?has_content>
<ul class="cards">
<#list page.there as each>
<li class="card">
<div class="card-head"><h2><a href="${each.address}">${each.title}</a></h2><#if !each.open><span class="badge quiet-badge">Not to be guessed</span></#if></div>
<p class="about">${each.framework} · since <time datetime="${each.published}">${each.published}</time>, until <time datetime="${each.ends}">${each.ends}</time></p>
<p class="where">${each.address}</p>
<p class="actions"><a class="button plain small" href="${each.address}">Page</a><a class="button plain small" href="${each.address}/posting.pdf">PDF</a></p>
<details class="withdraw">
<summary>Withdraw</summary>
<form method="post" action="${each.withdraw}${page.token}">
<p>Its files are deleted, and its address says from then on that it was withdrawn. This cannot be undone.</p>
<button aria-label="Withdraw ${each.title}">Withdraw it</button>
</form>
</details>
</li>
</#list>
</ul>
<#else>
<p class="none">Nothing is published at the moment.</p>
</#if>
<#if page.ended?has_content>
<section aria-labelledby="_ended">
<h2 id="_ended">No longer there</h2>
<ul class="card places">
<#list page.ended as each>
<li>${each.title} <span class="badge quiet-badge">${each.withdrawn?then("Withdrawn", "Ended")}</span> <span class="about"><span class="where">${each.address}</span> · from ${each.published}<#if !each.withdrawn> to ${each.ends}</#if></span></li>
</#list>
</ul>
</section>
</#if>
</@f.page>

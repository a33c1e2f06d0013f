<#import "frame.ftl" as f>
<@f.page page.frame "For programs" "api-page">
<@f.trail page.frame "" "" "For programs"/>
<div class="title">
<h1>For programs</h1>
<p class="meta">${page.about} The same as a file: <a href="/openapi.yaml">openapi.yaml</a></p>
</div>
<nav class="card" aria-label="Addresses">
<ul class="places">
<#list page.operations as each>
<li><a href="#${each.id}"><code>${each.method} ${each.address}</code></a></li>
</#list>
</ul>
</nav>
<#list page.operations as each>
<section class="card operation" id="${each.id}" aria-labelledby="${each.id}-name">
<h2 id="${each.id}-name"><code>${each.method} ${each.address}</code></h2>
<p>${each.summary}</p>
<#if each.about != ""><p class="about">${each.about}</p></#if>
<#if each.inputs?has_content>
<h3>What is sent</h3>
<ul class="places">
<#list each.inputs as input>
<li><#if input.name != ""><code>${input.name}</code> </#if><span class="about">${input.place}</span> ${input.about}<#if input.values != ""> One of ${input.values}.</#if></li>
</#list>
</ul>
</#if>
<h3>What is answered</h3>
<ul class="places">
<#list each.answers as answer>
<li><strong>${answer.status}</strong> ${answer.about}<#if answer.types?has_content> <span class="about">${answer.types?join(", ")}</span></#if></li>
</#list>
</ul>
</section>
</#list>
</@f.page>

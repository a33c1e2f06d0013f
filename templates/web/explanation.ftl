<#-- How a source was read. -->
<#macro reasons id title list>
<#if list?has_content>
<section class="report card" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<ul class="places">
<#list list as reason>
<li><span class="where">${reason.where}</span> ${reason.text}</li>
</#list>
</ul>
</section>
</#if>
</#macro>

<#macro parts it>
<#list it.crafts as craft>
<section class="report card" aria-labelledby="${craft.id}">
<h2 id="${craft.id}" lang="${it.language}">${craft.name}</h2>
<p>Read as <code>${craft.layout}</code>: ${craft.looks} (${craft.percent} % certain).</p>
<ul class="because"><#list craft.evidence as evidence><li>${evidence}</li></#list></ul>
<div class="wide" tabindex="0" role="region" aria-label="${craft.name}, areas by level">
<table class="grid">
<thead><tr><th scope="col">Area</th><#list craft.levels as level><th scope="col" lang="${it.language}">${level}</th></#list></tr></thead>
<tbody>
<#list craft.rows as row>
<tr><th scope="row" lang="${it.language}">${row.area}</th><#list row.cells as cell><td class="cell-${cell.name()?lower_case}"><span aria-hidden="true">${cell.sign()}</span><span class="unseen">${cell.meaning()}</span></td></#list></tr>
</#list>
</tbody>
</table>
</div>
<details><summary>${craft.files?size} <#if craft.files?size == 1>file<#else>files</#if></summary><ul class="places"><#list craft.files as file><li class="where">${file}</li></#list></ul></details>
<#if craft.setAside?has_content>
<details><summary>${craft.setAside?size} set aside</summary><ul class="places"><#list craft.setAside as part><li><span class="where">${part.where}</span> ${part.text}</li></#list></ul></details>
</#if>
</section>
<#else>
<p class="none">No career framework was recognised.</p>
</#list>
<#if it.crafts?has_content><p class="meta">● written, ○ still to be written, = as another level, · nothing</p></#if>

<@reasons "_unused" "Not used" it.rejected/>
<@reasons "_skipped" "Files that are part of no craft" it.skipped/>
<@reasons "_repairs" "Repaired or left out" it.repairs/>
<@reasons "_links" "Dead links" it.links/>
<section class="report card" aria-labelledby="_settings">
<h2 id="_settings">As levelpress.yml</h2>
<p>Put this file beside the pages and change what is wrong.</p>
<pre tabindex="0">${it.settings}</pre>
</section>
</#macro>

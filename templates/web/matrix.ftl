<#import "frame.ftl" as f>
<@f.page page.frame page.craft + ", side by side" "matrix-page">
<@f.trail page.frame page.craft page.craftAddress "Side by side"/>
<div class="title">
<h1 lang="${page.frame.language}">${page.craft}</h1>
<p class="meta">All levels side by side</p>
</div>
<#if page.rows?has_content && page.levels?has_content>
<div class="matrix-scroll" role="region" aria-label="${page.craft}, areas by level" tabindex="0">
<table class="matrix" lang="${page.frame.language}">
<thead>
<tr><th scope="col" lang="en">Area</th><#list page.levels as level><th scope="col"><a href="${level.address}">${level.label}</a></th></#list></tr>
</thead>
<tbody>
<#list page.rows as row>
<tr>
<th scope="row">${row.area}</th>
<#list row.cells as cell>
<td class="<#if !cell?has_content>nothing</#if>"><span class="cell-level" aria-hidden="true">${page.levels[cell?index].label}</span><#list cell as text><div class="prose"><@f.expectation text/></div><#else><span class="missing" lang="en">Nothing of its own</span></#list></td>
</#list>
</tr>
</#list>
</tbody>
</table>
</div>
<#else>
<p class="none">This craft describes no areas yet.</p>
</#if>
</@f.page>

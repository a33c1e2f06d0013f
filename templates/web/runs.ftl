<#-- What pages of runs have in common. -->
<#function word state><#switch state>
<#case "planned"><#return "To be confirmed">
<#case "waiting"><#return "Waiting">
<#case "running"><#return "Running">
<#case "done"><#return "Done">
<#default><#return "Failed">
</#switch></#function>

<#macro list runs>
<#if runs?has_content>
<section aria-labelledby="_runs">
<h2 id="_runs">What you asked for before</h2>
<ul class="card places">
<#list runs as run>
<li><a href="${run.address}">${run.title}</a> <span class="badge quiet-badge">${word(run.state)}</span></li>
</#list>
</ul>
</section>
</#if>
</#macro>

<#macro wrong sentences>
<#if sentences?has_content>
<div class="wrong" role="alert"><#list sentences as sentence><p>${sentence}.</p></#list></div>
</#if>
</#macro>

<#ftl output_format="XHTML">
<#import "words.ftl" as words>
<#import "parts.ftl" as parts>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${doc.masthead.language}">
<@parts.head doc words.spread/>
<body>
<@parts.running doc/>
<div role="main">
<@parts.masthead doc/>
<#if doc.spread.people lt doc.minimum>
<p>${words.tooFew?replace("{people}", doc.spread.people?c)?replace("{minimum}", doc.minimum?c)}</p>
<#else>
<div class="summary"><p>${words.howSpread?replace("{people}", doc.spread.people?c)}</p></div>
<table class="spread">
<thead>
<tr><th scope="col" rowspan="2" class="area">${words.area}</th><#list doc.spread.raters as rater><th scope="colgroup" colspan="${doc.spread.scale?size?c}" class="rater">${rater}</th></#list><th scope="col" rowspan="2" class="differing">${words.differing}</th></tr>
<tr><#list doc.spread.raters as rater><#list doc.spread.scale as step><th scope="col" class="step<#if step?is_first> first</#if>">${step.value}</th></#list></#list></tr>
</thead>
<tbody>
<#list doc.spread.areas as area>
<tr><th scope="row" class="area">${area.name}</th><#list area.counts as counts><#list counts as people><td class="step<#if people?is_first> first</#if>"><div class="count<#if people == 0> none</#if>">${people?c}</div><div class="bar" style="width: ${(100 * people / doc.spread.most())?round?c}%"></div></td></#list></#list><td class="differing">${area.differing?c}</td></tr>
</#list>
</tbody>
</table>
<p class="legend"><#list doc.spread.scale as step>${step.value} ${step.label}<#sep> · </#list></p>
<p class="legend">${words.differingMeans}<#if doc.spread.others gt 0> ${words.notOnScale?replace("{ratings}", doc.spread.others?c)}</#if></p>
</#if>
<@parts.colophon doc/>
</div>
</body>
</html>

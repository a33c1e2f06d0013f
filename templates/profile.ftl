<#ftl output_format="XHTML">
<#import "words.ftl" as words>
<#import "parts.ftl" as parts>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${doc.masthead.language}">
<@parts.head doc words.profile/>
<body>
<@parts.running doc/>
<div role="main">
<@parts.masthead doc/>
<@parts.draft doc/>
<div class="summary">${doc.summary}</div>
<h2 class="expected" id="expected">${words.expected}</h2>
<#if doc.areas?size == 0>
<p class="placeholder">${words.noAreas}</p>
<#else>
<table class="areas" aria-labelledby="expected">
<thead><tr><th scope="col" class="area">${words.area}</th><th scope="col">${words.description}</th></tr></thead>
<tbody>
<#list doc.areas as row>
<tr<#if !(row.long || row?is_first)> class="whole"</#if>><th scope="row"><div class="area-name"><#if row.described><a href="#area-${row.id}">${row.name}</a><#else>${row.name}</#if></div></th>
<td><#if row.placeholder><p class="placeholder">${words.notDescribed}</p><#else><#if row.resolved && row.inheritedFrom != ""><p class="inherited">${words.inherited} ${row.inheritedFrom}</p>${row.text}<#elseif row.inheritedFrom != ""><div class="reference">${row.text}</div><#else>${row.text}</#if></#if></td></tr>
</#list>
</tbody>
</table>
</#if>
<#list doc.sections as section>
<h2>${section.name}</h2>
${section.text}
</#list>
<#if doc.descriptions?size gt 0>
<h2>${words.about}</h2>
<#list doc.descriptions as note>
<div class="note" id="area-${note.id}"><h3>${note.name}</h3>
${note.text}</div>
</#list>
</#if>
<@parts.colophon doc/>
</div>
</body>
</html>

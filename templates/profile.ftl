<#ftl output_format="XHTML">
<#import "parts.ftl" as parts>
<#assign words = parts.words>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${doc.masthead.language}">
<head>
<title>${doc.masthead.title}</title>
<meta name="author" content="${doc.masthead.framework}"/>
<meta name="subject" content="${words.profile}: ${doc.masthead.craft}, ${doc.masthead.label}"/>
<meta name="version" content="${doc.masthead.version}"/>
<#if doc.masthead.isoDate != ""><meta name="date" content="${doc.masthead.isoDate}"/></#if>
</head>
<body>
<@parts.running doc/>
<@parts.masthead doc/>
<#if doc.draft>
<p class="draft"><strong>${words.draft}</strong> ${words.draftNote} <#list doc.areas?filter(row -> row.placeholder) as row>${row.name}<#sep>, </#list></p>
</#if>
<div class="summary">${doc.summary}</div>
<h2>${words.expected}</h2>
<#if doc.areas?size == 0>
<p>${words.noAreas}</p>
<#else>
<table class="areas">
<thead><tr><th scope="col" class="area">${words.area}</th><th scope="col">${words.description}</th></tr></thead>
<tbody>
<#list doc.areas as row>
<tr<#if row.placeholder> class="placeholder"</#if>><th scope="row"><#if row.described><a href="#area-${row.id}">${row.name}</a><#else>${row.name}</#if></th>
<td><#if row.placeholder><p>${words.notDescribed}</p><#else><#if row.inheritedFrom != ""><p class="inherited">${words.as} ${row.inheritedFrom}:</p></#if>${row.text}</#if></td></tr>
</#list>
</tbody>
</table>
</#if>
<#list doc.sections as section>
<h2>${section.name}</h2>
<div class="text">${section.text}</div>
</#list>
<#if doc.descriptions?size gt 0>
<h2>${words.about}</h2>
<#list doc.descriptions as note>
<div class="note" id="area-${note.id}"><h3>${note.name}</h3>
${note.text}</div>
</#list>
</#if>
<@parts.colophon doc/>
</body>
</html>

<#ftl output_format="XHTML">
<#import "words.ftl" as words>

<#macro head doc subject>
<head>
<title>${doc.masthead.title}</title>
<meta name="author" content="${doc.masthead.framework}"/>
<meta name="subject" content="${subject}: ${doc.masthead.craft}, ${doc.masthead.label}"/>
<meta name="version" content="${doc.masthead.version}"/>
<#if doc.masthead.isoDate != ""><meta name="date" content="${doc.masthead.isoDate}"/></#if>
</head>
</#macro>

<#-- The running head and foot of printed pages; they stand in the margins. -->
<#macro running doc>
<div class="running-craft">${doc.masthead.craft}</div>
<div class="running-title">${doc.masthead.title}<#if doc.draft> · ${words.draft}</#if></div>
<div class="running-foot"><@source doc/></div>
</#macro>

<#macro masthead doc>
<div class="masthead">
<#if doc.look.logo != ""><p class="logo"><img src="${doc.look.logo}" alt="${doc.look.logoText}"/></p></#if>
<p class="kicker">${doc.masthead.craft}<#if doc.masthead.label != doc.masthead.title> · ${doc.masthead.label}</#if></p>
<h1>${doc.masthead.title}</h1>
</div>
</#macro>

<#-- Says that something is still to be written, and what. -->
<#macro draft doc>
<#if doc.draft>
<p class="draft"><strong>${words.draft}</strong> ${words.draftOf} <#list doc.placeholders as row>${row.name}<#sep>, </#list></p>
</#if>
</#macro>

<#-- Where a document comes from; on a screen, where there is no foot on the page. -->
<#macro colophon doc>
<p class="colophon"><@source doc/></p>
</#macro>

<#macro source doc>${doc.masthead.framework}<#if doc.masthead.date != ""> · ${doc.masthead.date}</#if><#if doc.masthead.version != ""> · ${words.version} ${doc.masthead.version}</#if></#macro>

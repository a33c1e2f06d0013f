<#ftl output_format="XHTML">
<#-- The words that are printed, in one place. -->
<#assign words = {
  "expected": "What is expected",
  "area": "Area",
  "description": "Description",
  "tableCaption": "What is expected in each area",
  "about": "About the areas",
  "notDescribed": "Not yet described",
  "noAreas": "No areas are described for this level yet.",
  "draft": "Draft",
  "draftNote": "Still to be described:",
  "as": "As",
  "version": "Version",
  "page": "Page",
  "of": "of",
  "profile": "Role profile"
}>

<#-- The running head and foot of printed pages; they stand in the margins. -->
<#macro running doc>
<div class="running-craft">${doc.masthead.craft}</div>
<div class="running-title">${doc.masthead.title}<#if doc.draft> (${words.draft})</#if></div>
<div class="running-foot">${doc.masthead.framework}<#if doc.masthead.date != ""> · ${doc.masthead.date}</#if> · ${words.version} ${doc.masthead.version}</div>
</#macro>

<#macro masthead doc>
<div class="masthead">
<#if doc.look.logo != ""><p class="logo"><img src="${doc.look.logo}" alt="${doc.look.logoText}"/></p></#if>
<p class="kicker">${doc.masthead.craft}<#if doc.masthead.label != doc.masthead.title> · ${doc.masthead.label}</#if></p>
<h1>${doc.masthead.title}</h1>
</div>
</#macro>

<#-- Where a document comes from; on a screen, where there is no foot on the page. -->
<#macro colophon doc>
<p class="colophon">${doc.masthead.framework}<#if doc.masthead.date != ""> · ${doc.masthead.date}</#if> · ${words.version} ${doc.masthead.version}</p>
</#macro>

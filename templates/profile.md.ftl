<#ftl output_format="plainText">
<#import "words.ftl" as words>
---
title: ${doc.masthead.label.yaml}
parent: ${doc.masthead.craft.yaml}
grand_parent: ${doc.masthead.framework.yaml}
version: ${doc.masthead.version.yaml}
<#if doc.masthead.isoDate != "">
date: ${doc.masthead.isoDate.yaml}
</#if>
---

# ${doc.masthead.title}
<#if doc.draft>

> **${words.draft}.** ${words.draftOf} <#list doc.placeholders as row>${row.name}<#sep>, </#list>
</#if>
<#if doc.summary.block != "">

${doc.summary.block}
</#if>
<#if doc.areas?size == 0>

*${words.noAreas}*
<#else>

| ${words.area} | ${words.description} |
|:-----|:------------|
<#list doc.areas as row>
| <#if row.described>[${row.name}](<#noparse>#</#noparse>${row.id})<#else>${row.name}</#if> | <#if row.placeholder>*${words.notDescribed}*<#else><#if row.resolved && row.inheritedFrom != "">*${words.inherited} ${row.inheritedFrom}:* </#if>${row.text.cell}</#if> |
</#list>
</#if>
<#list doc.sections as section>

## ${section.name}

${section.text.block}
</#list>
<#if doc.descriptions?size gt 0>

## ${words.about}
<#list doc.descriptions as note>

### ${note.name}

${note.text.block}
</#list>
</#if>

<#ftl output_format="plainText">
# ${doc.masthead.title}

${doc.masthead.craft}, ${doc.masthead.label}
<#if doc.draft>

**Draft.** Still to be described: <#list doc.areas?filter(row -> row.placeholder) as row>${row.name}<#sep>, </#list>
</#if>

${doc.summary.block}

## What is expected

| Area | Description |
|:-----|:------------|
<#list doc.areas as row>
| ${row.name} | <#if row.placeholder>*Not yet described*<#else><#if row.inheritedFrom != "">*As ${row.inheritedFrom}:* </#if>${row.text.cell}</#if> |
</#list>
<#list doc.sections as section>

## ${section.name}

${section.text.block}
</#list>
<#if doc.descriptions?size gt 0>

## About the areas
<#list doc.descriptions as note>

### ${note.name}

${note.text.block}
</#list>
</#if>

---

${doc.masthead.framework}<#if doc.masthead.date != "">, ${doc.masthead.date}</#if>, version ${doc.masthead.version}

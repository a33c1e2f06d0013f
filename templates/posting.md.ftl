<#ftl output_format="plainText">
<#import "words.ftl" as words>
# ${doc.masthead.title}

<@term words.organisation doc.terms.organisation/>
<@term words.field doc.masthead.craft/>
<@term words.where doc.terms.where()/>
<@term words.employment doc.terms.employment/>
<@term words.pay doc.terms.pay/>
<@term words.closes doc.terms.closes/>
<@term words.posted doc.terms.posted/>
<@term words.reference doc.terms.reference/>
<#if doc.intro.block != "">

${doc.intro.block}
</#if>
<#if doc.summary.block != "">

## ${words.theRole}

${doc.summary.block}
</#if>
<#if doc.areas?size gt 0>

## ${words.weExpect}
<#list doc.areas as area>

### ${area.name}

${area.text.block}
</#list>
</#if>
<#if doc.benefits.block != "">

## ${words.weOffer}

${doc.benefits.block}
</#if>
<#if doc.terms.apply != "">

## ${words.howToApply}

<#if doc.terms.link != "">${words.applyHow} </#if>${doc.terms.apply}
</#if>
<#if doc.equalOpportunity.block != "">

## ${words.equalOpportunity}

${doc.equalOpportunity.block}
</#if>
<#macro term name value><#if value != "">
- **${name}:** ${value}
</#if></#macro>

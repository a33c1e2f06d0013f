<#ftl output_format="plainText">
<#import "words.ftl" as words>
${doc.masthead.title}
<@under doc.masthead.title "="/>

<@term words.organisation doc.terms.organisation/>
<@term words.field doc.masthead.craft/>
<@term words.where doc.terms.where()/>
<@term words.employment doc.terms.employment/>
<@term words.pay doc.terms.pay/>
<@term words.closes doc.terms.closes/>
<@term words.posted doc.terms.posted/>
<@term words.reference doc.terms.reference/>

${doc.intro}

<#if doc.summary != "">
<@heading words.theRole/>

${doc.summary}

</#if>

<#if doc.areas?size gt 0>
<@heading words.weExpect/>

<#list doc.areas as area>
* ${area.name}

${area.text}

</#list>
</#if>
<#if doc.benefits != "">
<@heading words.weOffer/>

${doc.benefits}

</#if>
<#if doc.terms.apply != "">
<@heading words.howToApply/>

<#if doc.terms.link != "">${words.applyHow} </#if>${doc.terms.apply}

</#if>
<#if doc.equalOpportunity != "">
<@heading words.equalOpportunity/>

${doc.equalOpportunity}
</#if>
<#macro under text sign><#list 1..([text?length, 78]?min) as i>${sign}</#list></#macro>
<#macro heading text>
${text?upper_case}
<@under text "-"/>
</#macro>
<#macro term name value><#if value != "">
${(name + ":")?right_pad(13)}${value}
</#if></#macro>

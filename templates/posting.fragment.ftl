<#ftl output_format="HTML">
<#import "words.ftl" as words>
<#-- What job boards keep: p ul ol li strong em h2 h3, without attributes. -->
<#if doc.intro?markup_string != "">
${doc.intro}
</#if>
<#if doc.summary?markup_string != "">
<h2>${words.theRole}</h2>
${doc.summary}
</#if>
<#if doc.areas?size gt 0>
<h2>${words.weExpect}</h2>
<#list doc.areas as area>
<h3>${area.name}</h3>
${area.text}
</#list>
</#if>
<#if doc.benefits?markup_string != "">
<h2>${words.weOffer}</h2>
${doc.benefits}
</#if>
<#if !doc.terms.empty>
<h2>${words.atAGlance}</h2>
<ul>
<@term words.organisation doc.terms.organisation/>
<@term words.where doc.terms.where()/>
<@term words.employment doc.terms.employment/>
<@term words.pay doc.terms.pay/>
<@term words.posted doc.terms.posted/>
<@term words.closes doc.terms.closes/>
<@term words.reference doc.terms.reference/>
</ul>
</#if>
<#if doc.terms.apply != "">
<h2>${words.howToApply}</h2>
<p><#if doc.terms.link != "">${words.applyHow} </#if>${doc.terms.apply}</p>
</#if>
<#if doc.equalOpportunity?markup_string != "">
<h2>${words.equalOpportunity}</h2>
${doc.equalOpportunity}
</#if>
<#macro term name value><#if value != "">
<li><strong>${name}:</strong> ${value}</li>
</#if></#macro>

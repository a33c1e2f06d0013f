<#ftl output_format="XHTML">
<#import "words.ftl" as words>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${doc.masthead.language}">
<head>
<title>${doc.masthead.title}<#if doc.terms.organisation != ""> – ${doc.terms.organisation}</#if></title>
<#if doc.terms.organisation != ""><meta name="author" content="${doc.terms.organisation}"/></#if>
<meta name="subject" content="${doc.masthead.craft}<#if doc.terms.where() != "">, ${doc.terms.where()}</#if>"/>
<#if doc.masthead.isoDate != ""><meta name="date" content="${doc.masthead.isoDate}"/></#if>
<#if data?markup_string != ""><script type="application/ld+json">${data}</script></#if>
</head>
<body>
<div class="running-craft">${doc.terms.organisation}</div>
<div class="running-title">${doc.masthead.title}</div>
<div class="running-foot">${doc.terms.organisation}<#if doc.terms.reference != ""><#if doc.terms.organisation != ""> · </#if>${words.reference} ${doc.terms.reference}</#if></div>
<div role="main">
<div class="masthead">
<#if doc.look.logo != ""><p class="logo"><img src="${doc.look.logo}" alt="${doc.look.logoText}"/></p></#if>
<p class="kicker"><#if doc.terms.organisation != "">${doc.terms.organisation} · </#if>${doc.masthead.craft}</p>
<h1>${doc.masthead.title}</h1>
<#if attachment != ""><p class="attachment"><a href="${attachment}">${words.asPdf}</a></p></#if>
</div>
<#if !doc.terms.empty>
<table class="terms" aria-label="${words.atAGlance}">
<tbody>
<@term words.where doc.terms.where()/>
<@term words.employment doc.terms.employment/>
<@term words.pay doc.terms.pay/>
<@term words.closes doc.terms.closes/>
<@term words.posted doc.terms.posted/>
<@term words.reference doc.terms.reference/>
<#if doc.terms.site != ""><tr><th scope="row">${words.organisation}</th><td><a href="${doc.terms.site}">${doc.terms.organisation}<#if doc.terms.organisation == "">${doc.terms.site}</#if></a> <span class="address">${doc.terms.site}</span></td></tr><#else><@term words.organisation doc.terms.organisation/></#if>
</tbody>
</table>
</#if>
<#if doc.intro?markup_string != ""><div class="summary">${doc.intro}</div></#if>
<#if doc.summary?markup_string != "">
<h2>${words.theRole}</h2>
<div class="role">${doc.summary}</div>
</#if>
<#if doc.areas?size gt 0>
<h2>${words.weExpect}</h2>
<#list doc.areas as area>
<div class="duty"><h3>${area.name}</h3>
${area.text}</div>
</#list>
</#if>
<#if doc.benefits?markup_string != "">
<h2>${words.weOffer}</h2>
<div class="offered">${doc.benefits}</div>
</#if>
<#if doc.terms.apply != "">
<div class="apply">
<h2>${words.howToApply}</h2>
<#if doc.terms.link != "">
<p>${words.applyHow} <a href="${doc.terms.link}">${doc.terms.apply}</a><#if doc.terms.closes != "">, ${words.until} ${doc.terms.closes}</#if>.</p>
<#else>
<p>${doc.terms.apply}</p>
</#if>
</div>
</#if>
<#if doc.equalOpportunity?markup_string != "">
<div class="fairness">
<h2>${words.equalOpportunity}</h2>
${doc.equalOpportunity}
</div>
</#if>
</div>
</body>
</html>
<#macro term name value><#if value != ""><tr><th scope="row">${name}</th><td>${value}</td></tr></#if></#macro>

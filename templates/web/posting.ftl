<#import "frame.ftl" as f>
<#import "../words.ftl" as words>
<#function said name><#return page.values[name]!""></#function>
<@f.page page.frame "Posting of ${page.level}" "posting-page">
<@f.trail page.frame page.craft page.craftAddress "Posting"/>
<div class="title">
<p class="kicker" lang="${page.frame.language}"><a href="${page.levelAddress}">${page.craft} · ${page.label}</a></p>
<h1>Posting: <span lang="${page.frame.language}">${page.level}</span></h1>
<p class="meta">What the level says, and what you add. Nothing is kept until you publish it.</p>
</div>
<#if page.sent>
<section class="card sheet" aria-labelledby="_ready" id="_result">
<#if page.errors gt 0>
<div class="wrong" role="alert"><p id="_ready"><@f.count page.errors "field needs" "fields need"/> another look before there is a posting.</p>
<ul class="places"><#list page.wrong as each><#if each.error><li><a href="#_${each.field?replace(".", "-")}">${each.message?cap_first}</a></li></#if></#list></ul></div>
<#else>
<h2 id="_ready">Your posting is ready</h2>
<#assign remarks = page.wrong?size + page.remarks?size + page.others?size>
<#if remarks gt 0><p class="draft-note"><@f.count remarks "thing" "things"/> you should know before it goes out: each stands where it belongs, in the <#if page.remarks?has_content><a href="#_shown">preview</a><#if page.wrong?has_content> and the <a href="#_form">form</a></#if><#elseif page.wrong?has_content><a href="#_form">form</a><#else><a href="#_words">list</a></#if>.</p></#if>
<form class="sheet" method="post" action="${page.action}#_result">
<#list page.carried as each>
<input type="hidden" name="${each.name}" value="${each.value}">
</#list>
<ul class="results pieces">
<#list page.pieces as piece>
<li><button name="piece" value="${piece.value}"<#if !piece?is_first> class="plain"</#if>>${piece.name}</button> <span class="about">${piece.about}</span></li>
</#list>
</ul>
<fieldset class="sheet">
<legend>Publish it here</legend>
<p class="about">At an address of its own, for everyone, as the preview shows it. You can take it back at any time.</p>
<div class="fields">
<@field "name" "Address" "such as senior-engineer-2026; empty for one that nobody can guess and no search engine lists"/>
<@field "until" "Until" "the day to apply by, or 60 days, when empty" "date"/>
</div>
<p><button name="do" value="publish" class="plain">Publish</button></p>
</fieldset>
</form>
</#if>
</section>
</#if>
<#if page.others?has_content>
<section class="card" aria-labelledby="_words">
<h2 id="_words">Worth a second look</h2>
<@f.problems page.others/>
</section>
</#if>
<#list page.preview as doc>
<article class="card level-shown" lang="${page.frame.language}" aria-labelledby="_preview" id="_shown">
<p class="kicker" lang="en" id="_preview">Preview</p>
<#if doc.terms.organisation != ""><p class="about">${doc.terms.organisation}</p></#if>
<h2>${doc.masthead.title}</h2>
<#if !doc.terms.empty>
<dl class="terms" lang="en">
<@term words.where doc.terms.where()/>
<@term words.employment doc.terms.employment/>
<@term words.pay doc.terms.pay/>
<@term words.closes doc.terms.closes/>
<@term words.posted doc.terms.posted/>
<@term words.reference doc.terms.reference/>
<@term words.organisation doc.terms.site/>
</dl>
</#if>
<div class="prose">${doc.intro}</div>
<div class="prose lead">${doc.summary}</div>
<@remarked "the summary"/>
<#list doc.areas as area>
<h3>${area.name}</h3>
<div class="prose">${area.text}</div>
<@remarked 'area "' + area.name + '"'/>
</#list>
<@part words.weOffer doc.benefits/>
<#if doc.terms.apply != ""><h3 lang="en">${words.howToApply}</h3><p>${doc.terms.apply}</p></#if>
<@part words.equalOpportunity doc.equalOpportunity/>
</article>
</#list>

<form class="card sheet" method="post" action="${page.action}#_result" id="_form" novalidate>
<h2><#if page.sent>Change it<#else>What you add</#if></h2>
<div class="fields">
<@field "title" "Title" "${page.level}, when empty"/>
<@field "organisation" "Company"/>
<@field "site" "Its web site" "" "url"/>
<@field "reference" "Reference" "what the company calls the posting"/>
</div>
<fieldset>
<legend>Where</legend>
<div class="fields" id="_locations">
<@field "locations.text" "Place" "as people say it, such as Leipzig, Germany"/>
<@field "locations.locality" "City"/>
<@field "locations.country" "Country" "two letters, such as DE; search engines ask for it"/>
<@field "locations.street" "Street"/>
<@field "locations.postalCode" "Postal code"/>
<@field "locations.region" "Region"/>
<@field "remote" "From home, in" "countries, such as DE, AT; empty when it cannot be done from home"/>
</div>
<@notes "locations"/>
</fieldset>
<fieldset>
<legend>Employment</legend>
<div class="ticks" id="_employment">
<#list page.employment as each><label><input type="checkbox" name="employment" value="${each.value}"<#if each.chosen> checked</#if>> ${each.name}</label></#list>
</div>
<@notes "employment"/>
</fieldset>
<fieldset>
<legend>Pay</legend>
<div class="fields short" id="_pay">
<@field "pay.min" "From" "" "text" "decimal"/>
<@field "pay.max" "To" "" "text" "decimal"/>
<@field "pay.currency" "Currency" "such as EUR"/>
<p><label for="_pay-period">For</label><select id="_pay-period" name="pay.period"><option value=""></option><#list [["HOUR", "an hour"], ["DAY", "a day"], ["WEEK", "a week"], ["MONTH", "a month"], ["YEAR", "a year"]] as each><option value="${each[0]}"<#if said("pay.period") == each[0]> selected</#if>>${each[1]}</option></#list></select><@notes "pay.period"/></p>
</div>
<@notes "pay"/>
</fieldset>
<fieldset>
<legend>Applying</legend>
<div class="fields">
<@field "apply" "How to apply" "a web address, an e-mail address, or words"/>
<@field "closes" "Apply by" "" "date"/>
</div>
<p class="ticks"><label><input type="checkbox" id="_directApply" name="directApply" value="true"<#if said("directApply") == "true"> checked</#if>> People apply at that address itself, without another step</label></p>
<@notes "directApply"/>
</fieldset>
<fieldset>
<legend>What of the level it says</legend>
<div class="ticks" id="_areas" lang="${page.frame.language}">
<#list page.areas as each><label><input type="checkbox" name="areas" value="${each.value}"<#if each.chosen> checked</#if>> ${each.name}</label></#list>
</div>
<@notes "areas"/>
<p class="ticks"><label><input type="checkbox" id="_voice" name="voice" value="SECOND_PERSON"<#if said("voice") == "SECOND_PERSON"> checked</#if>> Speak to the reader: “You deliver” for “I deliver”</label></p>
<@notes "voice"/>
</fieldset>
<fieldset>
<legend>Your own words</legend>
<@texts "intro" "First"/>
<@texts "benefits" "What you offer"/>
<@texts "equalOpportunity" "Equal opportunity"/>
</fieldset>
<p><button>Show the posting</button></p>
</form>
</@f.page>

<#-- The name of an input: places are numbered, since there may be several. -->
<#function input name><#return name?replace("locations.", "locations.1.")></#function>

<#macro notes field>
<#list page.wrong as each><#if each.field == field>
<span class="${each.error?then("field-error", "field-warning")}" id="_${field?replace(".", "-")}-note${each?index}">${each.message}<#if each.remedy != "">; ${each.remedy}</#if></span>
</#if></#list>
</#macro>

<#function described field about><#local ids = (about != "")?then("_" + field?replace(".", "-") + "-about", "")>
<#list page.wrong as each><#if each.field == field><#local ids = ids + " _" + field?replace(".", "-") + "-note" + each?index></#if></#list>
<#return ids?trim></#function>

<#function broken field><#list page.wrong as each><#if each.field == field && each.error><#return true></#if></#list><#return false></#function>

<#macro field name label about="" type="text" mode="">
<#local id = "_" + name?replace(".", "-")>
<p><label for="${id}">${label}</label><input id="${id}" type="${type}" name="${input(name)}" value="${said(input(name))}"<#if mode != ""> inputmode="${mode}"</#if> autocomplete="off"<#if described(name, about) != ""> aria-describedby="${described(name, about)}"</#if><#if broken(name)> aria-invalid="true"</#if>>
<#if about != ""><span class="about" id="${id}-about">${about}</span></#if><@notes name/></p>
</#macro>

<#macro texts name label>
<p><label for="_${name}">${label}</label><textarea class="words" id="_${name}" name="${name}" rows="4"<#if described(name, "") != ""> aria-describedby="${described(name, "")}"</#if><#if broken(name)> aria-invalid="true"</#if>>${said(name)}</textarea><@notes name/></p>
</#macro>

<#-- What is to be said of a text, under it. -->
<#macro remarked place>
<#list page.remarks as each><#if each.place == place>
<p class="remark" lang="en">${each.problem.message}; ${each.problem.remedy}. <#if each.problem.address != ""><a class="where" href="${each.problem.address}">${each.problem.where}</a><#else><span class="where">${each.problem.where}</span></#if></p>
</#if></#list>
</#macro>

<#macro term name value><#if value != ""><div><dt>${name}</dt><dd>${value}</dd></div></#if></#macro>

<#macro part heading text><#if text?markup_string != ""><h3 lang="en">${heading}</h3><div class="prose">${text}</div></#if></#macro>

<#ftl output_format="XHTML">
<#import "words.ftl" as words>
<#import "parts.ftl" as parts>
<#-- A review form that is filled in in a browser. Text is written into the page itself, which every browser saves; what is chosen is kept by
     form.js, and where scripts do not run it is written too (not in noscript, which browsers leave out of what they save). Whatever answers a question has data-question, and data-area for one of an area. -->
<#macro text question area label given>
<div class="answer ${question.type?lower_case}" contenteditable="true" role="textbox" tabindex="0"<#if question.type == "TEXT"> aria-multiline="true"</#if> aria-labelledby="${label}" data-question="${question.name}" data-area="${area}" data-prompt="${question.prompt}">${given}</div>
</#macro>

<#macro written question area label options>
<div class="unscripted"><#list options as option><#if option?is_first>${words.oneOf} </#if>${option.value} (${option.label})<#sep>, </#list><@text question=question area=area label=label given=""/></div>
</#macro>

<#macro answer question area label given>
<#switch question.type>
<#case "CHOICE">
<select class="scripted" aria-labelledby="${label}" data-question="${question.name}" data-area="${area}"><option value="">${question.prompt}</option><#list question.choices as choice><option value="${choice.value}"<#if choice.value == given || choice.label == given> selected="selected"</#if>>${choice.label}</option></#list></select>
<@written question=question area=area label=label options=question.choices/>
<#break>
<#case "DATE">
<input class="scripted" type="date" aria-labelledby="${label}" data-question="${question.name}" data-area="${area}" value="${given}"/>
<@written question=question area=area label=label options=[]/>
<#break>
<#case "CHECK">
<input class="scripted" type="checkbox" aria-labelledby="${label}" data-question="${question.name}" data-area="${area}"/>
<@written question=question area=area label=label options=[]/>
<#break>
<#default>
<@text question=question area=area label=label given=given/>
</#switch>
</#macro>

<#macro ask question area given>
<#assign number = number + 1>
<div class="question ${question.type?lower_case}-question"><div class="label" id="q${number}">${question.title}</div><@answer question=question area=area label="q" + number given=given/></div>
</#macro>

<#macro expectation row>
<#if row.placeholder><p class="placeholder">${words.notDescribed}</p><#else><#if row.resolved && row.inheritedFrom != ""><p class="inherited">${words.inherited} ${row.inheritedFrom}</p></#if>${row.text}</#if>
</#macro>
<#assign number = 0>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${doc.masthead.language}">
<head>
<title>${doc.masthead.title}<#if doc.given("employee") != ""> · ${doc.given("employee")}</#if></title>
<#assign origin = doc.origin()>
<meta name="levelpress.framework" content="${origin.framework}"/>
<meta name="levelpress.version" content="${origin.version}"/>
<meta name="levelpress.craft" content="${origin.craft}"/>
<meta name="levelpress.level" content="${origin.level}"/>
<meta name="levelpress.content" content="${origin.content}"/>
<meta name="levelpress.person" content="${origin.person}"/>
<meta name="levelpress.period" content="${origin.period}"/>
</head>
<body>
<div role="main">
<@parts.masthead doc/>
<p class="howto scripted"><button type="button" id="save" class="save">${words.save}</button> <span>${words.saveHow}</span></p>
<p class="howto unscripted">${words.saveWithout}</p>
<div class="summary">${doc.summary}</div>
<#list asked.sections as section>
<#if section.heading != ""><h2>${section.heading}</h2></#if>
<#list section.guidance as paragraph><p class="guidance">${paragraph}</p></#list>
<#if section.areaQuestions?size gt 0>
<#list doc.areas as row>
<div class="area-form"><h3>${row.name}</h3>
<div class="expected-text"><@expectation row/></div>
<#if doc.next?size gt 0><div class="expected-text next"><p class="inherited">${doc.nextTitle}</p><@expectation doc.next[row?index]/></div></#if>
<div class="questions"><#list section.areaQuestions as question><@ask question=question area=row.id given=doc.given(question.name, row.id)/></#list></div></div>
</#list>
</#if>
<#if section.questions?size gt 0>
<div class="questions"><#list section.questions as question><@ask question=question area="" given=doc.given(question.name)/></#list></div>
</#if>
</#list>
<@parts.colophon doc/>
</div>
</body>
</html>

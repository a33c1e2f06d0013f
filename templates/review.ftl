<#ftl output_format="XHTML">
<#import "words.ftl" as words>
<#import "parts.ftl" as parts>
<#-- A review form as PDF. input, select and textarea become its fields; what is written into them is found again by their names:
     review.QUESTION, and area.AREA.QUESTION for one of an area. The title is what is read aloud. -->
<#macro field question name title given>
<#switch question.type>
<#case "TEXT">
<div class="box"><textarea name="${name}" title="${title}">${given}</textarea></div>
<#break>
<#case "CHOICE">
<div class="box choice"><div class="arrow"></div><select name="${name}" title="${title}"><option value="">${question.prompt}</option><#list question.choices as choice><option value="${choice.value}"<#if choice.value == given || choice.label == given> selected="selected"</#if>>${choice.label}</option></#list></select></div>
<#break>
<#case "DATE">
<div class="box"><input type="date" name="${name}" title="${title} (${words.dateHow})" value="${given}"/></div>
<#break>
<#case "CHECK">
<div class="box tick"><input type="checkbox" name="${name}" title="${title}"<#if given == "true"> checked="checked"</#if>/></div>
<#break>
<#default>
<div class="box"><input type="text" name="${name}" title="${title}" value="${given}"/></div>
</#switch>
</#macro>

<#-- Boxes for text stand beside boxes for text: two in a row, or three small ones where that leaves no gap. -->
<#function cut run>
<#local rows = []>
<#local columns = (run?size == 0 || run[0].type == "TEXT" || run?size % 3 != 0)?then(2, 3)>
<#list run?chunk(columns) as row><#local rows = rows + [{"questions": row, "columns": (row[0].type == "TEXT")?then(row?size, columns)}]></#list>
<#return rows>
</#function>

<#function rows questions>
<#local all = []>
<#local run = []>
<#list questions as question>
<#if run?size gt 0 && (run[0].type == "TEXT") != (question.type == "TEXT")><#local all = all + cut(run)><#local run = []></#if>
<#local run = run + [question]>
</#list>
<#return all + cut(run)>
</#function>

<#macro ask question area name given>
<div class="question"><p class="label">${question.title}<#if question.type == "DATE"> <span class="prompt">${words.dateHow}</span><#elseif question.type == "TEXT" && question.prompt != ""> <span class="prompt">${question.prompt}</span></#if></p>
<@field question=question name=name title=(area == "")?then(question.title, area + ": " + question.title) given=given/></div>
</#macro>

<#macro gaps line><#list line.questions?size..<line.columns as gap><div class="question"></div></#list></#macro>

<#macro expectation row>
<#if row.placeholder><p class="placeholder">${words.notDescribed}</p><#else><#if row.resolved && row.inheritedFrom != ""><p class="inherited">${words.inherited} ${row.inheritedFrom}</p></#if>${row.text}</#if>
</#macro>
<#assign origin = doc.origin()>
<html xmlns="http://www.w3.org/1999/xhtml" lang="${doc.masthead.language}">
<@parts.head doc words.review/>
<body>
<@parts.running doc/>
<div role="main">
<#list ["framework", "version", "craft", "level", "content", "person", "period"] as name>
<input type="hidden" name="levelpress.${name}" value="${origin[name]}"/>
</#list>
<@parts.masthead doc/>
<p class="howto">${words.fillIn}</p>
<div class="summary">${doc.summary}</div>
<#list asked.sections as section>
<#if section.heading != ""><h2>${section.heading}</h2></#if>
<#list section.guidance as paragraph><p class="guidance">${paragraph}</p></#list>
<#if section.areaQuestions?size gt 0>
<#list doc.areas as row>
<div class="area-form"><div<#if !row.long> class="whole"</#if>><h3>${row.name}</h3>
<div class="expected-text"><@expectation row/></div>
<#if doc.next?size gt 0><div class="expected-text next"><p class="inherited">${doc.nextTitle}</p><@expectation doc.next[row?index]/></div></#if>
<#list rows(section.areaQuestions) as line>
<div class="questions of-${line.columns}"><#list line.questions as question><@ask question=question area=row.name name="area." + row.id + "." + question.name given=doc.given(question.name, row.id)/></#list><@gaps line/></div><#if line?is_first></div></#if>
</#list></div>
</#list>
</#if>
<#list rows(section.questions) as line>
<div class="questions of-${line.columns}"><#list line.questions as question><@ask question=question area="" name="review." + question.name given=doc.given(question.name)/></#list><@gaps line/></div>
</#list>
</#list>
<@parts.colophon doc/>
</div>
</body>
</html>

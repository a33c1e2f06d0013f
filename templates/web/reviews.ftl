<#import "frame.ftl" as f>
<#import "runs.ftl" as runs>
<@f.page page.frame "Review forms" "reviews">
<@f.trail page.frame "" "" "Review forms"/>
<div class="title">
<h1>Review forms for people</h1>
<p class="meta">Send a list of people and get a form for each of them, with what their level expects. You see first how the list is understood. <a href="${page.frame.base}/collect">Collect forms that were filled in</a></p>
</div>
<@runs.wrong page.wrong/>
<#if page.problems?has_content>
<section class="card" aria-labelledby="_problems">
<h2 id="_problems">The list</h2>
<@f.problems page.problems/>
</section>
</#if>
<form class="card sheet" method="post" action="${page.action}" enctype="multipart/form-data">
<p><label for="_people">List of people (.csv or .xlsx)</label><input id="_people" type="file" name="people" accept=".csv,.tsv,.xlsx" required aria-describedby="_columns">
<span class="about" id="_columns">A row for each person. The first row names the columns: name, id or email address, craft, level and, if you like, manager, form and earlier ratings.</span></p>
<p><label for="_period">Period</label><input id="_period" name="period" value="${page.period}" required maxlength="100" autocomplete="off"></p>
<p><label for="_format">Form</label><select id="_format" name="format" aria-describedby="_format-about">
<#list [["docx", "Word"], ["pdf", "PDF with fields"], ["xlsx", "Excel"], ["html", "Page for a browser"]] as each>
<option value="${each[0]}"<#if each[0] == page.format> selected</#if>>${each[1]}</option>
</#list>
</select><span class="about" id="_format-about">for all those for whom the list says nothing else</span></p>
<details>
<summary>File names</summary>
<p><label for="_name">Name of each form</label><input id="_name" name="name" value="${page.name}" maxlength="200" autocomplete="off" spellcheck="false" aria-describedby="_name-about">
<span class="about" id="_name-about">of {name}, {id}, {craft}, {level} and {period}</span></p>
</details>
<p><button>Check the list</button></p>
</form>
<@runs.list page.runs/>
</@f.page>

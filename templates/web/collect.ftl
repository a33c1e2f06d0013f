<#import "frame.ftl" as f>
<#import "runs.ftl" as runs>
<@f.page page.frame "Collect answers" "collect">
<@f.trail page.frame "" "" "Collect answers"/>
<div class="title">
<h1>Collect answers</h1>
<p class="meta">Send review forms that were filled in: Word, PDF, Excel or pages, one by one or in a zip archive. You get their answers side by side, and what a person should look at. <a href="${page.frame.base}/reviews">Make review forms</a></p>
</div>
<@runs.wrong page.wrong/>
<form class="card sheet" method="post" action="${page.action}" enctype="multipart/form-data">
<p><label for="_forms">Forms</label><input id="_forms" type="file" name="forms" multiple required accept=".docx,.pdf,.xlsx,.html,.htm,.mhtml,.mht,.zip" aria-describedby="_forms-about">
<span class="about" id="_forms-about">256 MB together; more than 900 files as one zip archive</span></p>
<p><label for="_period">Period</label><input id="_period" name="period" maxlength="100" autocomplete="off" aria-describedby="_period-about">
<span class="about" id="_period-about">if all should be of the same; others are pointed out</span></p>
<p><button>Collect</button></p>
</form>
<@runs.list page.runs/>
</@f.page>

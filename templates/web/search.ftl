<#import "frame.ftl" as f>
<@f.page frame=page.frame title=(page.query == "")?then("Search", page.query) kind="search-page" query=page.query>
<@f.trail page.frame "" "" "Search"/>
<div class="title">
<h1>Search</h1>
<p class="meta"><#if page.query == "">Look for a level, an area, or words in them.<#elseif page.hits?has_content><#if page.more>The first ${page.hits?size} places<#else><@f.count page.hits?size "place" "places"/></#if> for “${page.query}”<#else>Nothing was found for “${page.query}”. Fewer or other words may help.</#if></p>
</div>
<ol class="hits" lang="${page.frame.language}">
<#list page.hits as hit>
<li class="card">
<h2><a href="${hit.address}">${hit.title}<#if hit.where != ""> · ${hit.where}</#if></a></h2>
<p class="about">${hit.craft}</p>
<p><#list hit.excerpt as part><#if part?index == 1><mark>${part}</mark><#else>${part}</#if></#list></p>
</li>
</#list>
</ol>
</@f.page>

<#-- Every word that the page templates print of their own, in one place. -->
<#assign
  profile = "Role profile"
  expected = "What is expected"
  area = "Area"
  description = "Description"
  about = "About the areas"
  notDescribed = "Not yet described"
  noAreas = "No areas are described for this level yet."
  draft = "Draft"
  draftOf = "Not yet described:"
  inherited = "As"
  version = "Version"
  page = "Page"
  of = "of"
>

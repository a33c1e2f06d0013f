// Writes what is chosen into the page itself, so that a saved page has it, and saves the page.
(function () {
  function keep(field) {
    if (field.type === "checkbox") {
      field.toggleAttribute("checked", field.checked);
    } else if (field.tagName === "SELECT") {
      for (const option of field.options) option.toggleAttribute("selected", option.selected);
    } else {
      field.setAttribute("value", field.value);
    }
  }
  const fields = "select, input";
  for (const event of ["input", "change"]) {
    document.addEventListener(event, (change) => { if (change.target.matches(fields)) keep(change.target); });
  }
  document.addEventListener("paste", (paste) => {
    if (paste.target.closest && paste.target.closest("[contenteditable]")) {
      paste.preventDefault();
      document.execCommand("insertText", false, paste.clipboardData.getData("text/plain"));
    }
  });
  document.getElementById("save").addEventListener("click", () => {
    document.querySelectorAll(fields).forEach(keep);
    const page = "<!DOCTYPE html>\n" + document.documentElement.outerHTML;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([page], { type: "text/html" }));
    link.download = decodeURIComponent(location.pathname.split("/").pop()) || "review.html";
    link.click();
  });
})();

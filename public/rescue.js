// The stand-alone page that saves everything without the program (rescue.html).
import { saveData } from "./fault-page.js";

window.__cairn = { stopped: true };
const save = document.getElementById("save");
save.addEventListener("click", () => {
  saveData(save, document.getElementById("status"), { reason: "asked for", detail: "", unsaved_text: [] });
});

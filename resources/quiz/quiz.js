"use strict";
const words = JSON.parse(document.getElementById("words").textContent);
const asked = [...document.querySelectorAll("fieldset")];
const isRight = (one) =>
  [...one.querySelectorAll("input")].every((field) => field.checked === (field.dataset.right === "1")) &&
  [...one.querySelectorAll("select")].every((field) => field.value === field.dataset.right);
for (const one of asked) {
  one.querySelector("details").hidden = true;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = words.check;
  one.insertBefore(button, one.querySelector("output"));
  button.addEventListener("click", () => {
    one.dataset.done = isRight(one) ? "1" : "0";
    one.querySelector("output").textContent = one.dataset.done === "1" ? words.right : words.wrong;
    const why = one.querySelector("details");
    why.hidden = false;
    why.open = true;
    const done = asked.filter((each) => each.dataset.done);
    const right = done.filter((each) => each.dataset.done === "1").length;
    document.getElementById("score").textContent =
      words.score.replace("{right}", right).replace("{done}", done.length).replace("{count}", asked.length);
  });
}

// The try-out page: a form for each operation of this service's OpenAPI document. The token stays in its field.
"use strict";

(() => {
  const form = document.getElementById("try");
  const chosen = document.getElementById("operation");
  const inputs = document.getElementById("inputs");
  const operations = [];

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children);
    return made;
  };

  const field = (id, label, input, help) => {
    input.id = id;
    const made = element("div", { class: "field" }, element("label", { for: id }, label));
    if (help) {
      made.append(element("p", { class: "help", id: `${id}-help` }, help));
      input.setAttribute("aria-describedby", `${id}-help`);
    }
    made.append(input);
    return made;
  };

  const resolved = (api, schema) => {
    if (!schema || !schema.$ref) {
      return schema || {};
    }
    return schema.$ref.slice(2).split("/").reduce((at, key) => at[key], api);
  };

  const example = (api, given, depth = 0) => {
    const schema = resolved(api, given);
    if (schema.enum) {
      return schema.enum[0];
    }
    const type = Array.isArray(schema.type) ? schema.type.find((each) => each !== "null") : schema.type;
    if (schema.properties && depth < 5) {
      return Object.fromEntries(
        Object.entries(schema.properties).map(([key, value]) => [key, example(api, value, depth + 1)]),
      );
    }
    return type === "boolean" ? true : type === "array" ? [] : "";
  };

  const show = (api, operation) => {
    document.getElementById("operation-text").textContent = operation.description || "";
    inputs.replaceChildren();
    operation.parameters.forEach((parameter, nth) => {
      const input = element("input", { autocomplete: "off" });
      if (parameter.name === "Idempotency-Key") {
        input.value = crypto.randomUUID ? crypto.randomUUID() : String(Date.now());
      }
      const required = parameter.required ? ` ${form.dataset.required}` : "";
      inputs.append(field(`parameter-${nth}`, parameter.name + required, input, parameter.description));
    });
    operation.parts.forEach(([name, schema], nth) => {
      const isFile = schema.format === "binary";
      const input = isFile ? element("input", { type: "file" }) : element("textarea", { rows: "12", spellcheck: "false" });
      if (!isFile) {
        input.value = JSON.stringify(example(api, schema), null, 2);
      }
      inputs.append(field(`part-${nth}`, name, input, schema.description));
    });
    if (operation.body) {
      const input = element("textarea", { rows: "8", spellcheck: "false" });
      input.value = JSON.stringify(example(api, operation.body), null, 2);
      inputs.append(field("body", "JSON", input));
    }
  };

  const read = (api) => {
    Object.entries(api.paths).filter(([path]) => path.startsWith("/api/")).forEach(([path, methods]) => {
      Object.entries(methods).forEach(([method, said]) => {
        const content = (said.requestBody && said.requestBody.content) || {};
        const multipart = content["multipart/form-data"];
        const json = content["application/json"];
        operations.push({
          path,
          method: method.toUpperCase(),
          description: said.description || said.summary,
          parameters: said.parameters || [],
          parts: multipart
            ? Object.entries(resolved(api, multipart.schema).properties || {}).map(([name, schema]) => [name, resolved(api, schema)])
            : [],
          body: json ? json.schema : null,
        });
        const option = element("option", { value: String(operations.length - 1) }, `${method.toUpperCase()} ${path}`);
        chosen.append(option);
      });
    });
    const change = () => show(api, operations[Number(chosen.value)]);
    chosen.addEventListener("change", change);
    change();
    form.hidden = false;
  };

  const request = (operation) => {
    const headers = { Accept: "application/json", Authorization: `Bearer ${document.getElementById("token").value.trim()}` };
    const query = new URLSearchParams();
    let path = operation.path;
    operation.parameters.forEach((parameter, nth) => {
      const value = document.getElementById(`parameter-${nth}`).value.trim();
      if (parameter.in === "path") {
        path = path.replace(`{${parameter.name}}`, encodeURIComponent(value));
      } else if (value !== "" && parameter.in === "query") {
        query.append(parameter.name, value);
      } else if (value !== "") {
        headers[parameter.name] = value;
      }
    });
    let body = null;
    if (operation.parts.length > 0) {
      body = new FormData();
      operation.parts.forEach(([name], nth) => {
        const input = document.getElementById(`part-${nth}`);
        if (input.type === "file") {
          Array.from(input.files).forEach((file) => body.append(name, file));
        } else {
          body.append(name, new Blob([input.value], { type: "application/json" }));
        }
      });
    } else if (operation.body) {
      body = document.getElementById("body").value;
      headers["Content-Type"] = "application/json";
    }
    const address = query.size > 0 ? `${path}?${query}` : path;
    return fetch(address, { method: operation.method, headers, body, credentials: "omit", redirect: "error" });
  };

  const answer = (status, body) => {
    document.getElementById("answer-section").hidden = false;
    document.getElementById("answer-status").textContent = status;
    document.getElementById("answer-body").textContent = body;
  };

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = form.querySelector("button[type=submit]");
    button.disabled = true;
    try {
      const said = await request(operations[Number(chosen.value)]);
      const text = await said.text();
      let body = text;
      try {
        body = JSON.stringify(JSON.parse(text), null, 2);
      } catch {
        // No JSON: shown as it is.
      }
      answer(`${said.status} ${said.statusText}`, body);
    } catch (failure) {
      answer("–", String(failure));
    } finally {
      button.disabled = false;
    }
  });

  fetch(form.dataset.document, { credentials: "omit" })
    .then((said) => said.json())
    .then(read)
    .catch(() => form.before(element("p", { class: "notice notice-error", role: "alert" }, form.dataset.wrong)));
})();

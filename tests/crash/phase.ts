// What a program was about when it died, by what was heard and seen of it.

/** What is known of one life. */
export class Sight {
  #stage: "starting" | "opening" | "beginning" | "ready" = "starting";
  #isSignedIn = false;
  #hasState = false;
  #isCommitting = false;
  #exchanging = 0;
  #isMoving = false;
  #isTold = false;
  #method = "";

  /** Takes a line that the program said. */
  hear(line: string): void {
    const [word, ...words] = line.split(" ");
    const names = words.map((fact) => fact.split("=")[0]!);
    if (word !== "keeping") this.#isCommitting = false;
    switch (word) {
      case "loaded":
        this.#stage = "opening";
        break;
      case "opened":
        this.#stage = "beginning";
        this.#keep(names);
        break;
      case "keeping":
        this.#isCommitting = true;
        break;
      case "kept":
        this.#keep(names);
        break;
      case "link":
        if (words[1] === "handshaking") this.#exchanging++;
        break;
      case "told":
        this.#isTold = true;
        break;
      case "ready":
        this.#stage = "ready";
        break;
    }
  }

  /** Takes what a data centre saw: the name of a method, or of an object of the key exchange. */
  see(text: string): void {
    if (text === "auth.exportAuthorization") this.#isMoving = true;
    if (!/^(?:req_|set_|res|server_|dh_)/.test(text)) this.#method = text;
  }

  /** What the program was about when it was last heard of. */
  get phase(): string {
    if (this.#stage === "starting" || this.#stage === "opening") return this.#stage;
    if (this.#isCommitting) return "in a commit";
    if (this.#exchanging > 0) return "in a key exchange";
    if (this.#isMoving) return "on the way to another data centre";
    if (!this.#isSignedIn) {
      return this.#method === "updates.getState" ? "first state" : "signing in";
    }
    if (!this.#hasState) return "first state";
    if (this.#stage === "beginning") return this.#isTold ? "catching up" : "connecting";
    return this.#isTold ? "amid updates" : "ready";
  }

  #keep(names: readonly string[]): void {
    for (const name of names) {
      if (name === "self") this.#isSignedIn = true;
      if (name === "updates/state") this.#hasState = true;
      if (name.startsWith("key/")) this.#exchanging = Math.max(0, this.#exchanging - 1);
      if (name === "home") this.#isMoving = false;
    }
  }
}

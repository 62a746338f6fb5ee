/** Shapes of answers, for the specs of this folder. */
export interface ReviewTableView {
  readonly columns: { readonly indicator: string; readonly needed: boolean }[];
  readonly rows: {
    readonly id: string;
    readonly unitCode: string;
    readonly state: string;
    readonly criteria: { readonly verdict: string }[];
    readonly figures: object[];
  }[];
  readonly total: number;
  readonly reviewed: number;
}

export interface DossierList {
  readonly items: { readonly id: string; readonly unitName: string }[];
  readonly next: string | null;
  readonly total: number;
  readonly counts: { readonly state: string; readonly count: number }[];
}

export interface Answers {
  readonly version: number;
  readonly criteria: { readonly id: string; readonly verdict: string; readonly explanation: object | null }[];
  readonly figures: {
    readonly indicator: string;
    readonly stated: { readonly value: number } | null;
    readonly given: boolean;
    readonly suggestion: number | null;
    readonly editable: boolean;
    readonly hidden: boolean;
  }[];
  readonly components: {
    readonly id: string;
    readonly status: string;
    readonly editable: boolean;
    readonly evidence: Evidence[];
  }[];
  readonly missing: { readonly code: string; readonly text: string }[];
}

export interface Evidence {
  readonly id: string;
  readonly name: string;
  readonly withdrawn: { readonly by: string; readonly reason: string } | null;
}

export interface Page {
  readonly subject: {
    readonly version: number;
    readonly state: { readonly code: string; readonly sentence: string };
    readonly turns: { readonly office: string; readonly role: string }[];
    readonly deadlines: {
      readonly name: string;
      readonly due: string;
      readonly status: string;
      readonly workingDaysLeft: number;
      readonly pause: { readonly text: string; readonly since: string; readonly until: string | null } | null;
    }[];
    readonly acts: { readonly act: string; readonly allowed: boolean; readonly reasons: { readonly code: string }[] }[];
  };
  readonly code: string;
  readonly late: boolean;
  readonly arrivalNumber: number;
  readonly submission: { readonly documentId: string; readonly number: string | null } | null;
  readonly supplements: {
    readonly round: number;
    readonly lapsed: boolean;
    readonly further: boolean;
    readonly items: { readonly component: string; readonly answer: string | null }[];
  }[];
  readonly documents: { readonly id: string; readonly state: string }[];
}

// Talks to a running program by the generated TypeScript client: lists, creates twice with one Idempotency-Key, changes
// by merge patch with a stale and with the right ETag, takes a member away by null, and is refused by a rule.
import assert from "node:assert/strict";
import {AssignmentsApi, Configuration, DelegatesApi, Duty, EngagementCollection, ResponseError, SessionsApi, SummitsApi}
    from "./generated";

const [basePath, username, password] = process.argv.slice(2);
const configuration = new Configuration({basePath, username, password});
const sessions = new SessionsApi(configuration);
const summit = "ogp-2023";

async function refused(request: Promise<unknown>): Promise<any> {
    const failure = await request.then(() => assert.fail("not refused"), (reason: unknown) => reason);
    assert.ok(failure instanceof ResponseError, String(failure));
    assert.match(failure.response.headers.get("content-type") ?? "", /^application\/problem\+json/);
    return failure.response.json();
}

async function talk() {
    const summits = await new SummitsApi(configuration).listSummits();
    assert.ok(summits.results.some(s => s.slug === summit));

    const newSession = {
        title: {en: "A session by TypeScript"},
        startsAt: new Date("2023-09-06T05:00:00Z"),
        endsAt: new Date("2023-09-06T06:00:00Z"),
    };
    const idempotencyKey = crypto.randomUUID();
    const session = await sessions.createSession({summit, newSession, idempotencyKey});
    const again = await sessions.createSession({summit, newSession, idempotencyKey});
    assert.equal(again.id, session.id);

    const raw = (await sessions.getSessionRaw({summit, id: session.id})).raw;
    const etag = raw.headers.get("etag")!;
    const stale = await refused(
        sessions.changeSession({summit, id: session.id, ifMatch: '"0.0"', sessionPatch: {quota: 1}}));
    assert.equal(stale.status, 412);
    const changed = await sessions.changeSession(
        {summit, id: session.id, ifMatch: etag, sessionPatch: {quota: 1, endsAt: null}});
    assert.equal(changed.quota, 1);
    assert.equal(changed.endsAt, null);
    assert.equal(changed.endAssumed, true);

    const delegates = await new DelegatesApi(configuration).listDelegates({summit});
    const assignments = new AssignmentsApi(configuration);
    const assign = (delegateId: number) => assignments.assign({
        summit, kind: EngagementCollection.Sessions, id: session.id, delegateId, newAssignment: {duty: Duty.Speaker},
    });
    assert.equal((await assign(delegates.results[0].id)).duty, Duty.Speaker);
    const quota = await refused(assign(delegates.results[1].id));
    assert.equal(quota.status, 409);
    assert.equal(quota.type, "/problems/quota");
}

talk().then(() => console.log("The TypeScript client talks with the program"));

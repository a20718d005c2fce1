-- SPDX-FileCopyrightText: The Sallyport authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- The first schema, in the words of SQLite; migrations.h says what becomes of them in PostgreSQL. Times are milliseconds
-- since 1970 in UTC; identifiers are opaque text.

-- One row: which store this is, and how its key is found and told from another. pinned_keys: those of the audit log
-- and of the throttles, sealed by the store key, where they come from one that was replaced. next_*: while it is being
-- replaced; next_key is sealed by the key before.
create table store_info (
    one             integer primary key check (one = 1),
    store_id        text not null,
    created_at      integer not null,
    key_holder      text check (key_holder in ('keychain', 'file', 'passphrase', 'memory')),
    key_holder_name text,
    wrapped_key     blob,
    key_id          integer,
    key_check       blob,
    pinned_keys     blob,
    next_key_id     integer,
    next_key        blob,
    next_key_check  blob,
    next_pinned     blob
) strict;

-- What SQLite keeps in the file's header: whose schema this is, and which.
-- @postgresql
create table store_schema (
    one            bigint primary key check (one = 1),
    application_id bigint not null,
    version        bigint not null
);
-- Functions that SQLite has, by the same names.
-- @postgresql
create function max(bigint, bigint) returns bigint language sql immutable parallel safe
    as 'select case when $1 is null or $2 is null then null else greatest($1, $2) end';
-- @postgresql
create function min(bigint, bigint) returns bigint language sql immutable parallel safe
    as 'select case when $1 is null or $2 is null then null else least($1, $2) end';
-- @postgresql
create function instr(text, text) returns integer language sql immutable strict parallel safe
    as 'select pg_catalog.strpos($1, $2)';

create table resellers (
    number       integer primary key,
    id           text not null unique,
    name         text not null,
    name_key     text not null default '',
    mfa_required integer not null default 0 check (mfa_required in (0, 1)),
    created_at   integer not null
) strict;
create index resellers_by_name on resellers (name_key, number);

-- incomplete: somebody who could have MFA has not; kept by the program with the counters. overdue_members, of those
-- whom the team policy's rule for members is about, and overdue_admins: who joined until then and is not enrolled is
-- overdue; -1: nobody is, 2^53: everybody. reckon_at: when these have to be moved next; 2^53: never.
create table accounts (
    number       integer primary key,
    id           text not null unique,
    reseller     text references resellers (id),
    name         text not null,
    name_key     text not null,
    plan         text not null check (plan in ('free', 'essential', 'premium')),
    mfa_required integer not null default 0 check (mfa_required in (0, 1)),
    mfa_from     integer,
    mfa_grace    integer not null default 0,
    incomplete   integer not null default 0 check (incomplete in (0, 1)),
    overdue_members integer not null default -1,
    overdue_admins  integer not null default -1,
    reckon_at    integer not null default 9007199254740992,
    created_at   integer not null,
    updated_at   integer not null
) strict;
create index accounts_by_name on accounts (name_key, number, mfa_required, incomplete);
create index accounts_by_change on accounts (updated_at, number, mfa_required, incomplete);
create index accounts_by_reseller_and_name on accounts (reseller, name_key, number, mfa_required, incomplete);
create index accounts_to_reckon on accounts (reckon_at) where reckon_at < 9007199254740992;
create index accounts_by_reseller_and_change on accounts (reseller, updated_at, number, mfa_required, incomplete);

-- How many accounts each reseller has, and the installation; kept by the program with every change of one.
create table account_counts (
    realm      text primary key,
    accounts   integer not null,
    mfa_off    integer not null,
    incomplete integer not null
) strict, without rowid;

create table persons (
    id                  text primary key,
    email               text not null,
    email_key           text not null unique,
    name                text not null,
    name_key            text not null,
    language            text not null default '',
    sign_in_method      text not null check (sign_in_method in ('password', 'sso')),
    password_hash       blob,
    disabled            integer not null default 0 check (disabled in (0, 1)),
    mfa_status          text not null check (mfa_status in ('off', 'pending', 'active', 'not-applicable')),
    failed_second_steps integer not null default 0,
    backup_sets_made    integer not null default 0,
    mfa_removed_at      integer,
    created_at          integer not null,
    last_sign_in_at     integer
) strict;

-- scope: an account, a reseller, or 'installation'. place: its number, of `adoption`, which is shorter in an index.
-- number: place * 2^32 and a count, so that those of a place stand side by side. mfa_enabled: the toggle of the
-- Admins page. mfa_status to last_sign_in_at (0: never) repeat the person's, so that an index sorts and filters. For
-- reports, kept by the program with every change: standing, 'unknown' without a password; rule, which can require MFA
-- of those who are not enrolled: the team policy's for members (0) or for admins (1), or the toggle (2).
create table memberships (
    number          integer primary key check (number >> 32 = place),
    place           integer not null check (place > 0),
    person          text not null references persons (id),
    scope           text not null,
    scope_kind      text not null check (scope_kind in ('installation', 'reseller', 'account')),
    role            text not null check (role in ('system-administrator', 'reseller-owner', 'reseller-admin',
                                                  'owner', 'team-admin', 'service-desk', 'member')),
    mfa_enabled     integer not null default 0 check (mfa_enabled in (0, 1)),
    mfa_status      text not null check (mfa_status in ('off', 'pending', 'active', 'not-applicable')),
    name_key        text not null,
    address_key     text not null,
    last_sign_in_at integer not null,
    joined_at       integer not null,
    standing        text not null default 'off' check (standing in ('exempt', 'active', 'unknown', 'pending', 'off')),
    rule            integer not null default 0 check (rule in (0, 1, 2)),
    unique (person, scope)
) strict;
create index memberships_by_name on memberships (place, name_key, number, address_key);
create index memberships_by_address on memberships (place, address_key, number, name_key);
create index memberships_by_sign_in on memberships (place, last_sign_in_at, number);
create index memberships_by_status_and_name on memberships (place, mfa_status, name_key, number);
create index memberships_by_status_and_address on memberships (place, mfa_status, address_key, number);
create index memberships_by_status_and_sign_in on memberships (place, mfa_status, last_sign_in_at, number);
create index admins_by_name on memberships (name_key, number) where scope_kind <> 'account';
create index admins_by_address on memberships (address_key, number) where scope_kind <> 'account';
create index admins_by_sign_in on memberships (last_sign_in_at, number) where scope_kind <> 'account';
create index memberships_by_standing_and_name on memberships (place, standing, rule, name_key, number);
create index memberships_by_standing_and_joining on memberships (place, standing, rule, joined_at, number)
    where standing = 'off' or standing = 'pending';
create unique index one_owner_per_account on memberships (scope) where role = 'owner';

-- Kept by the program with every change of a membership or a method, so that a page of a large store need not
-- count. scope is also that of a roll-up: '<reseller>/accounts', 'installation/accounts'. newest: how many memberships
-- the place ever had. unknown: without a password; unknown_pending: of those, with a secret that waits. overdue_pending:
-- of the overdue, with a secret that waits.
create table adoption (
    place           integer primary key,
    scope           text not null unique,
    newest          integer not null default 0,
    members         integer not null default 0,
    active          integer not null default 0,
    pending         integer not null default 0,
    exempt          integer not null default 0,
    unknown         integer not null default 0,
    unknown_pending integer not null default 0,
    overdue         integer not null default 0,
    overdue_pending integer not null default 0
) strict;

-- How many people of an account who are not enrolled joined when: the same people by day, minute and millisecond
-- (grain, in milliseconds; slot is where it begins), so that a count up to any moment adds few rows.
create table adoption_joined (
    place   integer not null,
    rule    integer not null,
    grain   integer not null,
    slot    integer not null,
    off     integer not null,
    pending integer not null,
    unknown integer not null,
    primary key (place, rule, grain, slot)
) strict, without rowid;

-- The counters at the end of each day (days since 1970, UTC) on which they changed.
create table adoption_history (
    scope   text not null,
    day     integer not null,
    members integer not null,
    active  integer not null,
    pending integer not null,
    exempt  integer not null,
    primary key (scope, day)
) strict, without rowid;

-- Which rows of memberships and, below 2^32, of accounts have which three letters in a row; kept by the program
-- (searchindex.cpp), since SQLite does not trust a trigger with it. PostgreSQL indexes the rows themselves.
-- @sqlite
create virtual table search using fts5 (text, content = '', columnsize = 0, detail = none,
                                        tokenize = 'trigram case_sensitive 1');
-- @sqlite
create virtual table search_terms using fts5vocab (search, instance);

-- Codes that are handed over on screen or paper: they set a password, or lead to a new setup of MFA.
create table one_time_codes (
    person     text not null references persons (id),
    purpose    text not null check (purpose in ('sign-in', 'mfa-reset')),
    code_hash  blob not null,
    expires_at integer not null,
    primary key (person, purpose)
) strict, without rowid;

-- What the links of mails lead to, and the token that the first person of a server is given.
create table link_tokens (
    token_hash blob primary key,
    person     text not null references persons (id),
    purpose    text not null check (purpose in ('setup', 'invitation', 'password-reset', 'mfa-reset')),
    created_at integer not null,
    expires_at integer not null,
    unique (person, purpose)
) strict;

-- Hours are those after which a code is asked for again; 0: not again.
create table team_policies (
    account                    text primary key references accounts (id),
    admins_control_panel       integer not null default 0 check (admins_control_panel in (0, 1)),
    admins_client_application  integer not null default 0 check (admins_client_application in (0, 1)),
    admins_every_connection    integer not null default 0 check (admins_every_connection in (0, 1)),
    admins_again_after         integer not null default 0 check (admins_again_after >= 0),
    members_control_panel      integer not null default 0 check (members_control_panel in (0, 1)),
    members_client_application integer not null default 0 check (members_client_application in (0, 1)),
    members_every_connection   integer not null default 0 check (members_every_connection in (0, 1)),
    members_again_after        integer not null default 0 check (members_again_after >= 0)
) strict;

-- active: the method in use. candidate: being set up, or Pending. retired: killed by "Reset Secret" and kept
-- only so that the code doctor can say "this code belongs to the replaced secret" until the new one is proved.
create table mfa_methods (
    person        text not null references persons (id),
    slot          text not null check (slot in ('active', 'candidate', 'retired')),
    id            text not null,
    name          text not null,
    sealed_secret blob not null,
    algorithm     text not null check (algorithm in ('SHA1', 'SHA256', 'SHA512')),
    digits        integer not null,
    period        integer not null,
    issuer        text not null,
    origin        text not null check (origin in ('guided', 'self', 'reset', 'handed-over')),
    bound_to      blob,
    created_at    integer not null,
    expires_at    integer,
    last_step     integer,
    last_used_at  integer,
    wrong_codes   integer not null default 0,
    primary key (person, slot)
) strict, without rowid;

create table backup_code_sets (
    person     text primary key references persons (id),
    set_number integer not null,
    salt       blob not null,
    created_at integer not null
) strict;

create table backup_codes (
    person    text not null references backup_code_sets (person) on delete cascade,
    number    integer not null check (number between 1 and 10),
    hash      blob not null,
    used_at   integer,
    used_from text,
    primary key (person, number)
) strict, without rowid;

create table api_passwords (
    person       text primary key references persons (id),
    hash         blob not null,
    created_at   integer not null,
    last_used_at integer
) strict;

create table sessions (
    token_hash   blob primary key,
    person       text not null references persons (id),
    scope        text not null,
    application  text not null check (application in ('control-panel', 'client-application')),
    strength     text not null check (strength in ('password', 'totp', 'backup-code')),
    source       text not null,
    created_at   integer not null,
    last_seen_at integer not null,
    expires_at   integer not null
) strict;
create index sessions_by_person on sessions (person);

-- A half-finished sign-in (R22). step: what it may do next.
create table tickets (
    ticket_hash blob primary key,
    person      text not null references persons (id),
    scope       text,
    application text not null check (application in ('control-panel', 'client-application')),
    step        text not null check (step in ('workplace', 'code', 'confirm', 'setup', 'connection')),
    wrong_codes integer not null default 0,
    created_at  integer not null,
    expires_at  integer not null
) strict;
create index tickets_by_person on tickets (person);

create table identity_proofs (
    proof_hash  blob primary key,
    session     blob not null references sessions (token_hash) on delete cascade,
    by_password integer not null check (by_password in (0, 1)),
    expires_at  integer not null
) strict;
create index identity_proofs_by_session on identity_proofs (session);

-- When a client application last gave a code for a connection.
create table connection_proofs (
    session   blob primary key references sessions (token_hash) on delete cascade,
    proved_at integer not null
) strict;

-- subject: a keyed hash of what is throttled, since people type passwords into the wrong field. forget_at:
-- never for second steps, which only a right code clears. noted: the audit log tells of the lock.
create table throttles (
    subject      blob primary key,
    failures     integer not null,
    locked_until integer not null,
    forget_at    integer,
    noted        integer not null default 0 check (noted in (0, 1))
) strict;

-- Changing calls that carried a key, so that asking again does nothing twice. caller: a keyed hash of the session, the
-- password or the address; request: of method, path and body. status is null while the answer is under way, and stays
-- so when it was lost. answer: sealed, since it may hold codes.
create table idempotency_keys (
    caller     blob not null,
    key_hash   blob not null,
    request    blob not null,
    claimed_at integer not null,
    status     integer,
    answer     blob,
    primary key (caller, key_hash)
) strict, without rowid;
create index idempotency_keys_by_age on idempotency_keys (claimed_at);

-- Append only; each row's hash covers the one before it. realms: whose log shows it, as in audit_realms; "~"
-- stands before those that see it only because it concerns a person of theirs.
create table audit_events (
    seq           integer not null primary key,
    at            integer not null,
    actor         text not null,
    action        text not null,
    target        text not null,
    scope         text not null,
    source        text not null,
    outcome       text not null,
    detail        text not null,
    realms        text not null,
    previous_hash blob not null,
    hash          blob not null
) strict;
create index audit_events_by_target on audit_events (target, seq);
create index audit_events_by_actor on audit_events (actor, seq);
create index audit_events_by_action on audit_events (action, seq);
-- @sqlite
create trigger audit_events_cannot_change before update on audit_events
    begin select raise(abort, 'audit events are append-only'); end;
-- @sqlite
create trigger audit_events_cannot_go before delete on audit_events
    begin select raise(abort, 'audit events are append-only'); end;

-- The log of an account or a reseller, in order, at the same cost however long the whole log is. own: it happened
-- there, and not only to a person of theirs.
create table audit_realms (
    realm text not null,
    seq   integer not null references audit_events (seq),
    own   integer not null check (own in (0, 1)),
    primary key (realm, seq)
) strict, without rowid;
-- @sqlite
create trigger audit_realms_cannot_change before update on audit_realms
    begin select raise(abort, 'audit events are append-only'); end;
-- @sqlite
create trigger audit_realms_cannot_go before delete on audit_realms
    begin select raise(abort, 'audit events are append-only'); end;

-- @postgresql
create function audit_is_append_only() returns trigger language plpgsql as $$
    begin raise exception 'audit events are append-only'; end $$;
-- @postgresql
create trigger audit_events_cannot_change before update or delete or truncate on audit_events
    for each statement execute function audit_is_append_only();
-- @postgresql
create trigger audit_realms_cannot_change before update or delete or truncate on audit_realms
    for each statement execute function audit_is_append_only();

-- Where the events of a day (days since 1970, UTC) lie: a clock that was set back makes days overlap.
create table audit_days (
    day       integer not null primary key,
    first_seq integer not null,
    last_seq  integer not null
) strict;

-- The newest event, sealed with the key, so that a log that was cut short shows.
create table audit_head (
    one  integer primary key check (one = 1),
    seq  integer not null,
    seal blob not null
) strict;

-- Mails on their way. One row is sent by one server: claimed_by is its mark while it tries, and next_try_at then when
-- the claim lapses. The token of a link is sealed, and wiped when the row is done. Facts: who did it, where, from
-- where, and a number (backup codes left). failure: of the last try, a word and what the relay said.
create table outbox (
    id           text primary key,
    person       text not null references persons (id),
    recipient    text not null,
    kind         text not null,
    sealed_token blob,
    valid_until  integer,
    fact_by      text not null,
    fact_place   text not null,
    fact_source  text not null,
    fact_left    integer,
    created_at   integer not null,
    state        text not null check (state in ('queued', 'sent', 'given-up')),
    tries        integer not null default 0,
    next_try_at  integer not null,
    claimed_by   text,
    failure      text not null default '',
    done_at      integer
) strict;
create index outbox_due on outbox (next_try_at) where state = 'queued';
create index outbox_done on outbox (done_at) where state <> 'queued';
create index outbox_by_person on outbox (person, created_at);

-- Rosters that left for kiosks. scope: the account, or with of_admins the reseller or 'installation'. signed_by: the
-- kiosk's public key; sealed_to: home's, whose secret part is sealed.
create table kiosk_rosters (
    id         text primary key,
    scope      text not null,
    of_admins  integer not null check (of_admins in (0, 1)),
    made_by    text not null references persons (id),
    made_at    integer not null,
    signed_by  blob not null,
    sealed_to  blob not null,
    sealed_key blob not null
) strict;

-- Up to which record of a shift the audit log tells what happened at the kiosk.
create table kiosk_shifts (
    roster     text not null references kiosk_rosters (id),
    shift      text not null,
    audited_to integer not null,
    primary key (roster, shift)
) strict, without rowid;

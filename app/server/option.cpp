// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/option.h"

namespace sallyport {

const QList<Option> &allOptions()
{
    static const QList<Option> options{
        {"store", "ADDRESS", "sqlite:FILE or postgresql://USER@HOST:PORT/DATABASE (password: PGPASSFILE)."},
        {"key-file", "FILE",
         "The store's key, mode 0600. Default: $CREDENTIALS_DIRECTORY/store-key, or FILE.key beside an SQLite"
         " store."},
        {"listen", "ADDR:PORT", "Where to listen. Default: 127.0.0.1:8443; port 0: any that is free."},
        {"tls-certificate", "FILE", "Certificate chain in PEM."},
        {"tls-key", "FILE", "Its private key in PEM, readable by this user alone."},
        {"base-url", "URL", "How people reach this server: for links in mails, and as the allowed host."},
        {"trusted-proxy", "ADDR", "A reverse proxy whose X-Forwarded-For is believed.", true},
        {"metrics", "ADDR:PORT", "Where to serve /metrics for Prometheus. Default: nowhere."},
        {"mail", "URL", "Mail relay: smtp://[USER@]HOST:PORT or smtps://... Default: no mail is sent."},
        {"mail-from", "EMAIL", "Sender of the mails."},
        {"mail-password-file", "FILE",
         "Its password, mode 0600. Or in the environment: SALLYPORT_MAIL_PASSWORD."},
        {"mail-authorities", "FILE", "Certificates in PEM that vouch for the relay. Default: the system's."},
        {"mail-language", "LANGUAGE", "Of people who have chosen none. Default: en."},
        {"log-format", "FORMAT", "text (default), json or none; to standard error."},
        {"hash-memory", "MIB", "Argon2id memory of new password hashes. Default: 19."},
        {"hash-passes", "NUMBER", "Argon2id passes of new password hashes. Default: 2."},
        {"http-threads", "NUMBER", "Threads for connections. Default: half of the cores, at least one."},
        {"connections", "NUMBER", "Open connections in all. Default: 256."},
        {"connections-per-address", "NUMBER", "Open connections of one address. Default: 32."},
        {"head-time", "SECONDS", "For the request line and fields to arrive. Default: 10."},
        {"request-time", "SECONDS", "For the whole request to arrive. Default: 30."},
        {"idle-time", "SECONDS", "Between two requests on one connection. Default: 15."},
        {"stop-time", "SECONDS", "To finish what was begun when the server is stopped. Default: 10."},
        {"owner", "EMAIL", "The first person."},
        {"as", "ROLE", "system-administrator, reseller-owner (default) or account-owner."},
        {"passphrase-file", "FILE",
         "The passphrase of a dump, mode 0600. Default: the environment's SALLYPORT_PASSPHRASE; without it, a"
         " terminal is asked."},
        {"account", "ID", "The account to import into."},
        {"dry-run", "", "Only say what would happen."},
        {"organization", "NAME", "Name of the reseller or account. Default: the domain of the address."},
    };
    return options;
}

} // namespace sallyport

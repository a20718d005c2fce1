# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real SMTP server for the tests. Prints its port, then one JSON object a line for each mail it takes, with the
mail as Python's own e-mail package reads it. What it does with a recipient is in the name:

refused@  550 at RCPT        later@   451 at RCPT
spam@     554 after DATA     hang@    takes the mail and never answers

--certificate FILE --key FILE: offers STARTTLS, and takes mail only after it. --user NAME PASSWORD: and a sign-in.
--silent: accepts connections and says nothing. --refuse-sender: 550 at MAIL FROM."""

import argparse
import asyncio
import email
import email.policy
import json
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult


def text_of(parts, kind):
    return parts[kind].get_content().replace("\r\n", "\n") if kind in parts else ""


class Taker:
    def __init__(self, refuse_sender):
        self.refuse_sender = refuse_sender

    async def handle_MAIL(self, server, session, envelope, address, options):
        if self.refuse_sender:
            return "550 not from there"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("refused@"):
            return "550 nobody of that name"
        if address.startswith("later@"):
            return "451 come back later"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        recipient = envelope.rcpt_tos[0]
        if recipient.startswith("spam@"):
            return "554 looks like advertising"
        if recipient.startswith("hang@"):
            await asyncio.sleep(3600)
        message = email.message_from_bytes(envelope.original_content, policy=email.policy.default)
        parts = {part.get_content_type(): part for part in message.walk() if not part.is_multipart()}
        print(json.dumps({
            "from": envelope.mail_from,
            "to": recipient,
            "encrypted": session.ssl is not None,
            "user": session.auth_data.login.decode() if session.auth_data else "",
            "headers": {name.lower(): str(value) for name, value in message.items()},
            "headerCount": len(message.items()),
            "defects": [str(defect) for part in message.walk() for defect in part.defects],
            "types": list(parts),
            "plain": text_of(parts, "text/plain"),
            "html": text_of(parts, "text/html"),
            "longest": max(len(line) for line in envelope.original_content.split(b"\r\n")),
        }), flush=True)
        return "250 taken"


async def serve(arguments):
    loop = asyncio.get_running_loop()
    options = {"data_size_limit": 1 << 20, "decode_data": False, "enable_SMTPUTF8": True}
    if arguments.certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(arguments.certificate, arguments.key)
        options |= {"tls_context": context, "require_starttls": True}
    if arguments.user:
        name, password = arguments.user

        def sign_in(server, session, envelope, mechanism, data):
            # handled=False, or aiosmtpd leaves a refused client without an answer.
            right = data.login.decode() == name and data.password.decode() == password
            return AuthResult(success=right, handled=False, auth_data=data if right else None)

        options |= {"authenticator": sign_in, "auth_required": True, "auth_require_tls": True}

    def session():
        if arguments.silent:
            return asyncio.Protocol()
        return SMTP(Taker(arguments.refuse_sender), **options)

    server = await loop.create_server(session, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await loop.run_in_executor(None, sys.stdin.read)  # whoever started it has gone


parser = argparse.ArgumentParser()
parser.add_argument("--certificate")
parser.add_argument("--key")
parser.add_argument("--user", nargs=2)
parser.add_argument("--silent", action="store_true")
parser.add_argument("--refuse-sender", action="store_true")
asyncio.run(serve(parser.parse_args()))

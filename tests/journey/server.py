# SPDX-FileCopyrightText: The Sallyport authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop on a server: connected with care, signed in, kept, lost and found again."""

from daemon import Daemon
from journey import Journey
from people import Person
from window import wait_until

journey = Journey(__doc__)
window = journey.window
step = journey.step
olga = Person("Olga Brandt", "olga.brandt@contoso.example", "the ferry leaves at half past six")
daemon = Daemon("Contoso")
token = daemon.init(olga.email, "Contoso")
journey.secrets.append(olga.password)


def connect(address):
    window.is_asked("Connect to a server")
    window.type("Server address", address)
    window.press("Connect")


def sign_in(stay=False):
    window.is_asked("Sign in to Sallyport")
    window.type("Email", olga.email)
    window.type("Password", olga.password)
    if stay:
        window.tick("Stay signed in")
    window.press("Sign in")


try:
    with journey:
        with step("Something that is no server is said"):
            window.start()
            window.is_asked("Welcome to Sallyport")
            window.press("Connect to a server")
            connect("localhost:9")
            window.sees("The server does not answer.")

        with step("A server that nobody vouches for shows its certificate"):
            connect(daemon.address)
            window.is_asked("This server is not known yet")
            window.sees(" ".join(daemon.fingerprint[:16]), " ".join(daemon.fingerprint[16:]), "localhost (Contoso)")
            assert not window.button("Trust this certificate").is_enabled(), "it can be trusted unread"

        with step("It is trusted once the fingerprint was compared"):
            window.tick("I have compared the fingerprint with what whoever runs the server says")
            window.press("Trust this certificate")
            window.is_asked("Sign in to Sallyport")
            window.sees(daemon.address)

        with step("The setup token makes the first person"):
            journey.set_up_server(token, olga)

        with step("Signed in, with MFA off"):
            sign_in()
            window.is_asked("My profile")
            assert daemon.address in window.title()

        with step("The guided setup makes MFA active"):
            journey.set_up_from_profile(olga)

        with step("The second step is asked for, and a code is good once"):
            journey.sign_out(olga)
            sign_in(stay=True)
            code = olga.phone.code()
            window.is_asked("Two-step sign-in")
            window.type("Authentication code", code)
            window.press("Sign in")
            window.is_asked("My profile")

        with step("Who stays signed in goes on where they were"):
            window.close()
            window.start()
            window.is_asked("My profile")
            window.sees("Active", "10 of 10 backup codes left")

        with step("A member is added and found"):
            window.open_page("Members")
            window.press("Add member")
            window.is_asked("Add member")
            window.type("Name", "Ben Carter")
            window.type("Email", "ben.carter@contoso.example")
            window.press("Add member")
            window.is_asked("Sign-in code")
            window.press("Finish")
            window.cell("Ben Carter")

        with step("The server is gone: the window says so and stays"):
            daemon.kill()
            window.open_page("Reports")
            window.sees(f"No connection to {daemon.address}.")

        with step("The server is back, and so is the connection, by itself"):
            daemon.start()
            wait_until(lambda: not window.says("No connection to"), "it does not connect again", 60)
            window.open_page("Members")
            window.cell("Ben Carter")

        with step("Signed out is signed out, also at the next start"):
            journey.sign_out(olga)
            window.close()
            window.start()
            window.is_asked("Sign in to Sallyport")

        with step("Connections can be switched"):
            window.press("Switch connection")
            window.is_asked("Switch connection")
            window.button("This computer")
            window.press(daemon.address)
            window.is_asked("Sign in to Sallyport")

        with step("No secret can be read in any file or output"):
            window.close()
            journey.nothing_secret_is_written()
finally:
    daemon.end()

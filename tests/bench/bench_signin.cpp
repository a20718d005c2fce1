// SPDX-FileCopyrightText: The Sallyport authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Verifying a password, and a whole first step of a sign-in on a real store with its throttle and audit
// event, beside raw Argon2id with the same parameters: everything around the hash has to be small.

#include "core/crypto/passwordhash.h"
#include "tests/bench/benchline.h"
#include "tests/service/storerig.h"

#include <sodium.h>

#include <array>

using namespace sallyport;
using namespace sallyport::bench;
using namespace Qt::StringLiterals;

int main()
{
    if (sodium_init() < 0)
        return 1;
    const Argon2Parameters parameters;
    const PasswordHasher hasher(parameters);
    const Secret password = Secret::fromText(u"correct horse battery staple");
    const auto hash = hasher.hash(password);
    if (!hash)
        return 1;

    StoreRig rig(parameters);
    const Person person = rig.addPerson(u"ben@contoso.example"_s, {rig.addAccount(u"Contoso"_s)});
    if (!rig.signIn(person))
        return 1;

    const auto signIn = [&] { keep(rig.signIn(person)); };
    const auto verify = [&] { keep(hasher.verify(password, *hash)); };
    const auto raw = [&] {
        std::array<unsigned char, 32> key{};
        const std::array<unsigned char, crypto_pwhash_SALTBYTES> salt{};
        const QByteArrayView bytes = password.view();
        keep(crypto_pwhash(key.data(), key.size(), bytes.data(),
                           static_cast<unsigned long long>(bytes.size()), salt.data(), parameters.passes,
                           parameters.memoryKiB * 1024, crypto_pwhash_ALG_ARGON2ID13));
        keep(key);
    };
    const auto [ours, whole, limit] = inTurn(21, 1, verify, signIn, raw);
    // As rates, because that is what the target speaks of.
    line("Password verified", 1e6 / ours, "raw Argon2id, same parameters", 1e6 / limit, "/s",
         {Target::AtLeast, 0.95});
    line("Signed in with a password, durable", 1e6 / whole, "raw Argon2id, same parameters", 1e6 / limit,
         "/s", {Target::AtLeast, 0.95});
}

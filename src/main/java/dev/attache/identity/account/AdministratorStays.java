package dev.attache.identity.account;

import dev.attache.platform.problem.Refusal;

/** The account {@code admin} is neither removed nor made less than an administrator, so that nobody is locked out. */
class AdministratorStays extends Refusal {
    AdministratorStays() {
        super(
                409,
                "account-admin-stays",
                "The administrator stays",
                "The account admin can be given another password, name and mail address, and nothing else.");
    }
}

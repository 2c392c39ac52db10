package dev.attache.identity.account;

import dev.attache.platform.problem.Refusal;

/** The refusal (409) to remove or demote the account {@code admin}, so that nobody is locked out. */
class AdministratorStays extends Refusal {
    AdministratorStays() {
        super(
                409,
                "account-admin-stays",
                "The account admin is permanent",
                "The account admin can be given another password, name and mail address, and nothing else.");
    }
}

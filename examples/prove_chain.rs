//! Chains whose roles are known only at run time: a program has read roles and policies from its accounts,
//! and checks before a load whether every hop works, and which half of which hop does not.

use std::error::Error;
use std::fmt::Write as _;

use iam_policy::analysis::{ChainedRole, Context, prove_chain, prove_chain_in};
use iam_policy::{IdentityPolicy, RoleArn, TrustPolicy, identity_policy, role_chain, trust_policy};

fn main() -> Result<(), Box<dyn Error>> {
    print!("{}", output()?);
    Ok(())
}

/// A role as read from an account.
struct Role {
    arn: RoleArn,
    trust: TrustPolicy,
    permissions: Option<IdentityPolicy>,
}

impl Role {
    fn new(arn: &str, trust: TrustPolicy) -> Result<Self, Box<dyn Error>> {
        Ok(Self { arn: RoleArn::parse(arn)?, trust, permissions: None })
    }

    fn permitted(self, to: &str) -> Result<Self, Box<dyn Error>> {
        let to = RoleArn::parse(to)?;
        let permissions =
            identity_policy![allow { sid: "Next", action: sts::AssumeRole, resource: "{to}" }];
        Ok(Self { permissions: Some(permissions), ..self })
    }

    fn chained(&self) -> ChainedRole<'_> {
        let role = ChainedRole::new(self.arn.as_str(), &self.arn, &self.trust);
        self.permissions.iter().fold(role, |role, policy| role.with_policy(policy))
    }
}

pub(crate) fn output() -> Result<String, Box<dyn Error>> {
    let mut out = String::new();
    let mut say = |title: &str, result: Result<(), iam_policy::analysis::UnprovedChain>| {
        writeln!(out, "-- {title}")?;
        match result {
            Ok(()) => writeln!(out, "every hop works"),
            Err(unproved) => writeln!(out, "{unproved}"),
        }
    };

    // The macro has proved what it generated; the last role is known only at run time.
    let last = RoleArn::parse("arn:aws:iam::210987654321:role/Reader")?;
    let chain = role_chain![
        Loader {
            arn: "arn:aws:iam::123456789012:role/Loader",
            trusts: Service("redshift.amazonaws.com"),
        },
        Reader { arn: last, trust_via: AccountRoot },
    ];
    say("a chain of the macro", chain.prove())?;

    let start = trust_policy![allow { principal: Service("redshift.amazonaws.com") }];
    let trusted = trust_policy![allow {
        principal: Aws("arn:aws:iam::123456789012:role/Loader"),
        action: sts::AssumeRole,
    }];
    let loader =
        |to: &str| Role::new("arn:aws:iam::123456789012:role/Loader", start.clone())?.permitted(to);
    let reader =
        |trust: &TrustPolicy| Role::new("arn:aws:iam::210987654321:role/Reader", trust.clone());

    let roles = [loader("arn:aws:iam::210987654321:role/Reader")?, reader(&trusted)?];
    say("roles of two accounts", prove_chain(roles.iter().map(Role::chained)))?;

    let roles = [loader("arn:aws:iam::111122223333:role/Reader")?, reader(&trusted)?];
    say("the permission names another account", prove_chain(roles.iter().map(Role::chained)))?;

    let denied = trust_policy![
        allow { principal: Account("123456789012"), action: sts::AssumeRole },
        deny {
            sid: "NotTheLoader",
            principal: Aws("arn:aws:iam::123456789012:role/Loader"),
            action: sts::AssumeRole,
        },
    ];
    let roles = [loader("arn:aws:iam::210987654321:role/Reader")?, reader(&denied)?];
    say("the trust has an exception", prove_chain(roles.iter().map(Role::chained)))?;

    let fenced = trust_policy![allow {
        principal: Account("123456789012"),
        action: sts::AssumeRole,
        when: StringEquals("aws:PrincipalOrgID", "o-1234567890"),
    }];
    let roles = [loader("arn:aws:iam::210987654321:role/Reader")?, reader(&fenced)?];
    say("nobody says which organization", prove_chain(roles.iter().map(Role::chained)))?;
    let context = Context::new().with("aws:PrincipalOrgID", "o-1234567890")?;
    say("the organization is known", prove_chain_in(roles.iter().map(Role::chained), &context))?;
    Ok(out)
}

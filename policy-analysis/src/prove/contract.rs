//! What a policy is held to.

use policy_core::model::{Policy, PolicyKind, Statement};

use super::change::{Reference, no_new_access};
use super::{Proof, RequestBox, Witness, access_to, not_public};

/// Something that a policy must do, or must not do, whatever the request.
#[derive(Clone, Debug)]
pub enum Contract {
    /// Every request of the box is allowed.
    MustAllow(ContractBox),
    /// No request of the box is allowed.
    MustNotAllow(ContractBox),
    /// Nothing is allowed that this policy does not allow.
    MustNotExceed(Policy),
    /// Every request gets the same answer as under this policy: allowed, explicitly denied, or nothing.
    MustEqual(Policy),
    /// Nobody is allowed outside of what fixed values name.
    MustNotBePublic,
}

/// Requests: those to which a statement applies, and that have these values of condition keys.
#[derive(Clone, Debug)]
pub struct ContractBox {
    /// The actions, resources, principals and conditions. Its effect does not matter.
    pub statement: Statement,
    /// The exact values of condition keys; of a key with none the request lacks it.
    pub context: Vec<(String, Option<Vec<String>>)>,
}

/// What is known besides the policy and the contract.
#[derive(Clone, Copy)]
pub struct Facts<'a> {
    /// The kind of the policy.
    pub kind: PolicyKind,
    /// What is known of AWS's services.
    pub reference: &'a dyn Reference,
    /// Values that condition keys have in every request of the project.
    pub context: &'a [(String, Vec<String>)],
    /// For each [hole](policy_core::model::hole) of the texts the first one that has the same value.
    pub holes: &'a [Option<usize>],
}

/// Whether a policy keeps a contract.
#[derive(Clone, Debug)]
pub enum Judgement {
    /// It does.
    Kept {
        /// Whether that rests on a statement that names an account, so that its principals need a
        /// permission of their own too.
        through_account: bool,
    },
    /// It does not.
    Broken(Box<Breach>),
    /// Neither could be shown, for this reason.
    Undecided(String),
    /// No request is in the box, for this reason.
    Impossible(String),
}

/// How a contract is broken.
#[derive(Clone, Debug)]
pub struct Breach {
    /// A request for which it does not hold.
    pub witness: Witness,
    /// The statement of the policy, by its number, that lets the request through or comes nearest.
    pub statement: Option<usize>,
    /// What is wrong, in one sentence.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

/// Judges a policy by a contract.
#[must_use]
pub fn judge(contract: &Contract, policy: &Policy, facts: &Facts<'_>) -> Judgement {
    let Facts { kind, reference, .. } = *facts;
    let proof = match contract {
        Contract::MustNotBePublic => not_public(&[policy], kind, reference),
        Contract::MustNotExceed(ceiling) => {
            no_new_access(&[policy], &[ceiling], kind, reference).proof
        }
        Contract::MustNotAllow(asked) => {
            let values = asked.statement.action().values();
            let action = values.iter().next().unwrap_or("*");
            let resource = asked.statement.resource().and_then(|it| it.values().iter().next());
            access_to(&[policy], kind, RequestBox { action, resource }, reference).proof
        }
        Contract::MustAllow(_) | Contract::MustEqual(_) => {
            return Judgement::Undecided("it is not looked at yet".to_owned());
        }
    };
    match proof {
        Proof::Proved => Judgement::Kept { through_account: false },
        Proof::Undecided(reason) => Judgement::Undecided(reason),
        Proof::Refuted(witness) => {
            let request = witness.request();
            let message = format!("`{}` on `{}` is allowed", request.action(), request.resource());
            Judgement::Broken(Box::new(Breach {
                witness: *witness,
                statement: None,
                message,
                help: None,
            }))
        }
    }
}

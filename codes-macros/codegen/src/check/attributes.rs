//! The attributes that a spec declares, and the values that rows give them.

use super::Around;
use super::keys::{Written, lookup};
use super::merge::{Merged, binds};
use super::namespace::Namespace;
use super::radix::Notation;
use crate::attribute::{Attribute, Required, Surroundings, Values};
use crate::attribute::{code_alias, declare, phrase_finding};
use crate::diagnostic::{Diagnostic, Findings, Span};
use crate::files::file_of;
use crate::names::{method_name_help, method_problem};
use crate::prose;
use crate::read::keys;
use crate::read::{AttributeSpec, Json, RowSpec, Spanned};
use crate::suggest;

pub(super) struct Attributes {
    /// Each with the key that declares it.
    declared: Vec<(Attribute, Spanned<String>)>,
    /// Attributes with a finding, which rows may use.
    lost: Vec<String>,
    /// Whether no declaration could be read.
    is_unreadable: bool,
    notation: Notation,
}

impl Attributes {
    pub(super) fn declare(
        merged: &mut Merged,
        around: &Around,
        namespace: &mut Namespace,
        findings: Findings,
    ) -> Self {
        let mut attributes = Self {
            declared: Vec::new(),
            lost: Vec::new(),
            is_unreadable: merged.has_unreadable_attributes,
            notation: merged.notation,
        };
        let type_names = around.names;
        let mut types = vec![
            (type_names.table.clone(), "the table".to_owned(), None),
            (
                type_names.class.clone(),
                "the enum of its classes".to_owned(),
                None,
            ),
        ];
        for spec in std::mem::take(&mut merged.attributes) {
            let surroundings = surroundings(&spec.name, attributes.declared.len(), around);
            match attribute(&spec, surroundings, merged, namespace, &mut types, findings) {
                Some(attribute) => attributes.declared.push((attribute, spec.name)),
                None => attributes.lost.push(spec.name.value),
            }
        }
        attributes
    }

    /// Adds the values and keys of the row with this index.
    pub(super) fn push(
        &mut self,
        row: &RowSpec,
        index: usize,
        keys: &mut Vec<Written>,
        findings: Findings,
    ) {
        let mut unknown = Vec::new();
        for (key, _) in &row.values {
            if !self.check_key(key, findings) {
                unknown.push(key.value.as_str());
            }
        }
        for (attribute, declared) in &mut self.declared {
            let name = declared.value.as_str();
            let given = row.values.iter().find(|(key, _)| key.value == name);
            let given = given.map(|(_, json)| json);
            let wrong = attribute.push(given);
            if let (Some(json), true, true) = (given, attribute.lookup.is_some(), wrong.is_empty())
            {
                if let Json::Text(text) = &json.value {
                    let (value, span) = (text.clone(), json.span.clone());
                    keys.push(Written {
                        row: index,
                        code: row.code.value,
                        attribute: name.to_owned(),
                        text: Spanned { value, span },
                    });
                }
            }
            for finding in wrong {
                findings.push(finding.of(&format!("`{name}`")));
            }
            let is_required = attribute.required != Required::Nowhere && binds(declared, &row.code);
            if given.is_none() && is_required {
                // A misspelt key is reported already.
                let is_meant = |key: &&str| suggest::nearest(key, &[name]).is_some();
                if !unknown.iter().any(is_meant) {
                    let code = self.notation.show(row.code.value);
                    let message = format!("code {code} lacks the required attribute `{name}`");
                    let finding = row.code.finding(&message);
                    findings.push(finding.related(declared.span.clone(), "declared here"));
                }
            }
        }
    }

    /// Removes the values of the last row.
    pub(super) fn pop(&mut self) {
        for (attribute, _) in &mut self.declared {
            attribute.pop();
        }
    }

    /// The attributes, with the rows in this order.
    pub(super) fn into_order(self, rows: &[usize]) -> Vec<Attribute> {
        let mut attributes = Vec::with_capacity(self.declared.len());
        for (mut attribute, _) in self.declared {
            attribute.pick(rows);
            attributes.push(attribute);
        }
        attributes
    }

    /// The attribute with this name.
    pub(super) fn find(&self, name: &str) -> Option<&Attribute> {
        let mut declared = self.declared.iter().map(|(attribute, _)| attribute);
        declared.find(|attribute| attribute.name == name)
    }

    pub(super) fn names(&self) -> Vec<&str> {
        let mut names = Vec::with_capacity(self.declared.len());
        for (attribute, _) in &self.declared {
            names.push(attribute.name.as_str());
        }
        names
    }

    /// Whether the key is, or may be, that of an attribute.
    pub(super) fn may_have(&self, key: &str) -> bool {
        self.is_unreadable
            || self.lost.iter().any(|name| name == key)
            || self.declared.iter().any(|(_, name)| name.value == key)
    }

    /// Reports a key of a row that is not that of an attribute.
    pub(super) fn check_key(&self, key: &Spanned<String>, findings: Findings) -> bool {
        let may_have = self.may_have(&key.value);
        if !may_have {
            findings.push(self.unknown_key(key));
        }
        may_have
    }

    fn unknown_key(&self, key: &Spanned<String>) -> Diagnostic {
        let written = &key.value;
        let mut known = keys::ROW.to_vec();
        known.extend(self.names());
        known.extend(self.lost.iter().map(String::as_str));
        // The keys after `reason`: every row has a code and a reason already.
        let near = suggest::nearest(written, &known)
            .or_else(|| suggest::synonym(written, &keys::ROW[3..]));
        let message = match near {
            Some(near) if keys::ROW.contains(&near) => format!("unknown key `{written}` in a row"),
            _ => format!("undeclared attribute `{written}`"),
        };
        key.finding(&message).help(match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!(
                "declare it: `\"attributes\": {{\"{}\": {{\"type\": …}}}}`",
                written.escape_debug()
            ),
        })
    }
}

/// What the attribute with this index may need to know.
fn surroundings<'a>(name: &Spanned<String>, index: usize, around: &Around<'a>) -> Surroundings<'a> {
    let attribute = name.value.as_str();
    let known = around.listings.iter().find(|(of, _)| of == attribute);
    let is_foreign = file_of(&name.span) >= around.on_disk;
    let is_known = !is_foreign && !around.names.are_placeholders;
    Surroundings {
        what: "attribute",
        type_name: around.names.of_attribute(attribute),
        table: Some(around.names.table.as_str()).filter(|_| is_known),
        listing: known.map(|(_, listing)| listing),
        alias: is_foreign.then(|| code_alias(index)),
    }
}

/// The name of a generated type, what it is, and where that is declared.
type TypeOf = (String, String, Option<Span>);

fn attribute(
    spec: &AttributeSpec,
    surroundings: Surroundings,
    merged: &Merged,
    namespace: &mut Namespace,
    types: &mut Vec<TypeOf>,
    findings: Findings,
) -> Option<Attribute> {
    let declaration = spec.declaration.as_ref()?;
    if !name_fits(&spec.name, namespace, findings) {
        return None;
    }
    let mut values = declare(&spec.name, declaration, surroundings, findings)?;
    for name in type_names(&*values) {
        if let Some((_, what, first)) = types.iter().find(|(taken, ..)| taken == name) {
            let what = format!("a type of this attribute would be named `{name}`, like {what}");
            let mut finding = spec.name.finding(&what).help("rename the attribute");
            if let Some(first) = first {
                finding = finding.related(first.clone(), "first here");
            }
            findings.push(finding);
            return None;
        }
        let what = format!("one of attribute `{}`", spec.name.value);
        types.push((name.clone(), what, Some(spec.name.span.clone())));
    }
    let is_open = !merged.open.is_absent();
    let required = match declaration.required {
        false => Required::Nowhere,
        true if file_of(&spec.name.span) == merged.innermost => Required::Everywhere,
        true => Required::FromHere,
    };
    if let Some(default) = &declaration.default {
        for finding in values.read_default(default).err().unwrap_or_default() {
            findings.push(finding.of("`default`"));
        }
    }
    if let (Some(inherit), false) = (&declaration.inherit, is_open) {
        let help = "remove it, or make the table open: `\"open\": [lowest, highest]`";
        let message = "`inherit` in a closed table, which has no unlisted codes";
        findings.push(inherit.finding(message).help(help));
    }
    findings.extend(phrase_finding(declaration));
    Some(Attribute {
        name: spec.name.value.clone(),
        description: prose::prose("description", declaration.description.clone(), findings),
        phrase: prose::prose("phrase", declaration.phrase.clone(), findings),
        required,
        lookup: lookup(spec, declaration, namespace, findings),
        // If every row has a value, only an unlisted code can lack one.
        is_optional: declaration.default.is_none() && (is_open || required != Required::Everywhere),
        inherit: matches!(&declaration.inherit, Some(inherit) if inherit.value),
        has_default: declaration.default.is_some(),
        values,
        is_present: Vec::new(),
    })
}

/// The types that an attribute and its members need.
fn type_names(values: &dyn Values) -> Vec<&String> {
    let mut names = Vec::new();
    names.extend(values.choice().map(|choice| &choice.name));
    if let Some(record) = values.record() {
        names.push(&record.name);
        for member in &record.members {
            names.extend(member.values.choice().map(|choice| &choice.name));
        }
    }
    names
}

/// Reserves the name of an attribute. If that is impossible, reports why.
fn name_fits(name: &Spanned<String>, namespace: &mut Namespace, findings: Findings) -> bool {
    const HELP: &str = "choose another name";
    let written = name.value.as_str();
    if keys::ROW.contains(&written) {
        let message = format!("attribute `{written}` has the name of a key that every row has");
        findings.push(name.finding(&message).help(HELP));
        return false;
    }
    if let Some(problem) = method_problem(written) {
        let problem = match written {
            "" => "the name of an attribute is empty".to_owned(),
            _ => problem,
        };
        findings.push(name.finding(&problem).help(method_name_help(written)));
        return false;
    }
    let what = format!("attribute `{written}`");
    namespace.claim_method(written, &what, &name.span, HELP, findings)
}
